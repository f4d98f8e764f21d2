using Contoso.Interviews;
using GoQa;

string words = args.Length == 0 ? "borrow" : string.Join(' ', args);
Console.WriteLine($"{Rust.Bank.Title}: {Rust.Bank.Questions.Count} questions, the first of them: {Rust.Questions.Moves.Title}");
foreach (SearchHit hit in Rust.Bank.Search(words))
{
    Console.WriteLine($"{hit.Question.Number}. {hit.Question.Title} ({hit.Question.Difficulty}, {hit.Question.Topic.Title})");
}
