using System.Text.Json;
using ColdStart;
using GoQa.Benchmarks.Data;

Answer.Print(args, static (work, asked) =>
{
    Holder.Bank = Read();
    return work == "search" ? Search(Holder.Bank, asked) : Holder.Bank.Questions.First(question => question.Id == asked).Title;
});

static BankDocument Read()
{
    using Stream document = typeof(BankDocument).Assembly.GetManifestResourceStream("bank.json")!;
    return JsonSerializer.Deserialize(document, BankJson.Default.BankDocument)!;
}

// The words of the query that a title has count ten times those of the rest.
static string Search(BankDocument bank, string query)
{
    string[] words = query.Split(' ');
    return bank.Questions
        .MaxBy(question => words.Sum(word => (Has(question.Title, word) ? 10 : 0) + (Texts(question).Any(text => Has(text, word)) ? 1 : 0)))!.Title;
}

static IEnumerable<string> Texts(QuestionRecord question) =>
    [.. question.Tags, .. question.KeyPoints, question.Answer, .. question.Examples, .. question.FollowUps];

static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

/// <summary>Keeps what an application would keep.</summary>
internal static class Holder
{
    public static BankDocument? Bank { get; set; }
}
