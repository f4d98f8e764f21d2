using GoQa;

namespace Quickstart;

/// <summary>Answers a question from the bank, or shows what the bank holds.</summary>
internal sealed class App(Page page, TextWriter errors)
{
    private const string FirstQuestion = "gmp-model";

    /// <summary>Runs the program and returns its exit code: 0 when there was something to show, 1 otherwise.</summary>
    public int Run(string[] words)
    {
        string query = string.Join(' ', words).Trim();
        if (query.Length == 0)
        {
            Overview.Print(page);
            Card.Print(page, Go.Bank.Find(FirstQuestion));
            return 0;
        }

        QuestionMatch match = QuestionFinder.Find(Go.Bank, query);
        if (match.Best is not { } best)
        {
            errors.WriteLine($"Nothing in the bank matches '{query}'. Try an id (gmp-model), a number (1 to {Go.Bank.Questions.Count}), "
                + "a tag (channels) or words (work stealing).");
            return 1;
        }

        Card.Print(page, best);
        PrintOthers(match);
        return 0;
    }

    private void PrintOthers(QuestionMatch match)
    {
        if (match.Others.Count > 0)
        {
            page.Heading($"Also found by {match.By}");
            foreach (Question other in match.Others)
            {
                page.Item($"{other} [{other.Id}]");
            }
        }
    }
}
