using System.Text.Json;
using GoQa.Benchmarks.Data;

using Stream document = typeof(BankDocument).Assembly.GetManifestResourceStream("bank.json")!;
BankDocument bank = JsonSerializer.Deserialize(document, BankJson.Default.BankDocument)!;
Console.WriteLine(bank.Questions.First(question => question.Id == args[0]).Title);
