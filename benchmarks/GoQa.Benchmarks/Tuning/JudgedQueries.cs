using GoQa.Benchmarks.Results;
using GoQa.Format;
using GoQa.Search;

namespace GoQa.Benchmarks.Tuning;

/// <summary>Reads the queries of the search's tests.</summary>
internal static class JudgedQueries
{
    private const int MaxExpansions = 32;

    public static List<JudgedQuery> Read(QuestionBank bank)
    {
        Dictionary<string, int> rows = bank.Questions.Select((question, row) => (question.Id, row)).ToDictionary(pair => pair.Id, pair => pair.row);
        return [.. File.ReadLines(Repository.PathOf("tests", "GoQa.Content.Tests", "SearchQueries.tsv")).Skip(1).Select(line =>
        {
            string[] parts = line.Split('\t');
            string[] ids = parts[1].Split('|');
            return new JudgedQuery(parts[0], Terms(bank, parts[0]), [.. ids.Select(id => rows[id])], bank.Find(ids[0]).Topic.Id);
        })];
    }

    // The vocabulary does not depend on the weights, so neither does which terms a word stands for.
    private static (int Term, bool IsGuess)[] Terms(QuestionBank bank, string text)
    {
        SearchTables tables = bank.GeneratedTables.SearchIndex;
        int total = (tables.Starts.Length / PackedNumbers.Width) - 1;
        var found = new List<(int Term, bool IsGuess)>();
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var tokenizer = new SearchTokenizer(utf8, new byte[SearchTokenizer.MaxTermBytes]);
        while (tokenizer.MoveNext())
        {
            int term = TermFinder.Exact(tokenizer.Term, tables);
            if (term >= 0)
            {
                found.Add((term, false));
                continue;
            }

            (int first, int end) = tokenizer.End == utf8.Length ? TermFinder.Prefixed(tokenizer.Term, total, tables) : default;
            found.AddRange(Enumerable.Range(first, Math.Min(end - first, MaxExpansions)).Select(one => (one, true)));
            if (first == end && tokenizer.Term.Length >= TermFinder.ShortestMistyped)
            {
                var guesses = new int[MaxExpansions];
                found.AddRange(guesses[..TermFinder.Mistyped(tokenizer.Term, total, tables, guesses)].Select(one => (one, true)));
            }
        }

        return [.. found.Take(SearchRanking.MaxTerms)];
    }
}
