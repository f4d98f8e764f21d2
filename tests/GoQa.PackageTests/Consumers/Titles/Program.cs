using GoQa;

foreach (Question question in Go.Bank.Questions)
{
    Console.WriteLine($"{question.Id}: {question.Title}");
}
