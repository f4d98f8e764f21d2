using GoQa;

Question question = Go.Bank.Find(args[0]);
Console.WriteLine($".NET {Environment.Version.Major}");
Console.WriteLine($"{question.Number}. {question.Title} ({question.Difficulty}, {question.Topic.Title})");
Console.WriteLine($"html: {question.Answer.Html.Length > 0}, markdown: {question.Answer.MarkdownUtf8.Length > 0}, text: {question.Answer.Text.Length > 0}");
Console.WriteLine($"tagged: {Go.Bank.Questions.Tagged(Go.Tags.Scheduler).At(Difficulty.Hard).Count > 0}");
foreach (SearchHit hit in Go.Bank.Search("work steal"))
{
    Console.WriteLine($"found: {hit.Question.Id}");
    break;
}
