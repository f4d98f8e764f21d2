using System.Text;
using GoQa.Benchmarks.Results;
using GoQa.Format;

namespace GoQa.Benchmarks.Tuning;

/// <summary>
/// Whether other constants of the search would find the right question more often, measured without tuning on the test: for each topic
/// they are chosen by the queries of all other topics and tried on its own.
/// </summary>
internal static class WeightsPart
{
    private const int MissedRank = byte.MaxValue;

    public static void Run(Options options)
    {
        QuestionBank bank = Go.Bank;
        List<JudgedQuery> queries = JudgedQueries.Read(bank);
        var counts = new FieldCounts(bank);
        string[] names = Names(bank);
        List<(int Row, int[] Counts)>[] terms = [.. names.Select(name => counts.Terms[name])];
        CheckIndex(bank, TunedIndex.Weigh(terms, counts.Lengths, SearchWeights.Current));
        SearchWeights[] grid = [.. SearchWeights.Grid()];
        var ranks = new byte[grid.Length][];
        Parallel.For(0, grid.Length, i => ranks[i] = Rank(queries, TunedIndex.Weigh(terms, counts.Lengths, grid[i]), grid[i].Bonus, counts.Lengths.Length));
        CheckRanks(bank, queries, ranks[0]);
        ResultFile.Write("weights.md", "Weights of the search", options.IsShort, Sections(queries, grid, ranks));
    }

    private static IEnumerable<string> Sections(List<JudgedQuery> queries, SearchWeights[] grid, byte[][] ranks)
    {
        int[] all = [.. Enumerable.Range(0, queries.Count)];
        int best = Best(ranks, all);
        var table = new MarkdownTable("constants", "first", "among three", "mean reciprocal rank");
        table.Add($"the library's: {grid[0]}", First(ranks[0]), AmongThree(ranks[0]), Figures.Of(Mean(ranks[0], all)));
        byte[] heldOut = HeldOut(queries, ranks, out int agreed, out int topics);
        table.Add("chosen by the other topics, tried on each", First(heldOut), AmongThree(heldOut), Figures.Of(Mean(heldOut, all)));
        table.Add($"chosen by all queries, tried on the same: {grid[best]}", First(ranks[best]), AmongThree(ranks[best]), Figures.Of(Mean(ranks[best], all)));
        int gained = all.Count(i => heldOut[i] == 1 && ranks[0][i] != 1);
        int lost = all.Count(i => heldOut[i] != 1 && ranks[0][i] == 1);
        yield return $"The {queries.Count} queries of `tests/GoQa.Content.Tests/SearchQueries.tsv` over {grid.Length:#,0} choices of constants, by mean reciprocal rank; "
            + "of equals the one nearest to the beginning of the grid, where the library's stand. "
            + "Fields are title / tags / key points / answer / examples / follow-ups.";
        yield return table.ToString();
        yield return $"Held out, {gained} queries gain the first place and {lost} lose it; {agreed} of {topics} topics are given the same constants as all queries.";
    }

    private static byte[] HeldOut(List<JudgedQuery> queries, byte[][] ranks, out int agreed, out int topics)
    {
        var heldOut = new byte[queries.Count];
        int best = Best(ranks, [.. Enumerable.Range(0, queries.Count)]);
        string[] names = [.. queries.Select(query => query.Topic).Distinct()];
        agreed = 0;
        topics = names.Length;
        foreach (string topic in names)
        {
            int chosen = Best(ranks, [.. Enumerable.Range(0, queries.Count).Where(i => queries[i].Topic != topic)]);
            agreed += chosen == best ? 1 : 0;
            for (int i = 0; i < heldOut.Length; i++)
            {
                heldOut[i] = queries[i].Topic == topic ? ranks[chosen][i] : heldOut[i];
            }
        }

        return heldOut;
    }

    private static int Best(byte[][] ranks, int[] queries)
    {
        double[] means = [.. ranks.Select(one => Mean(one, queries))];
        return Array.IndexOf(means, means.Max());
    }

    private static double Mean(byte[] ranks, int[] queries)
    {
        double sum = 0;
        foreach (int query in queries)
        {
            sum += ranks[query] == MissedRank ? 0 : 1.0 / ranks[query];
        }

        return sum / queries.Length;
    }

    private static string First(byte[] ranks) => Figures.Of((long)ranks.Count(rank => rank == 1));

    private static string AmongThree(byte[] ranks) => Figures.Of((long)ranks.Count(rank => rank <= 3));

    private static byte[] Rank(List<JudgedQuery> queries, (int Row, int Weight)[][] index, int bonus, int questions) =>
        [.. queries.Select(query => Rank(query, index, bonus, new int[questions]))];

    private static byte Rank(JudgedQuery query, (int Row, int Weight)[][] index, int bonus, int[] scores)
    {
        Array.Fill(scores, -1);
        foreach ((int term, bool isGuess) in query.Terms)
        {
            foreach ((int row, int weight) in index[term])
            {
                int part = isGuess ? weight / 2 : weight;
                scores[row] = weight == 0 ? scores[row] : scores[row] < 0 ? part : scores[row] + part + bonus;
            }
        }

        int right = query.Right.Where(row => scores[row] >= 0).OrderByDescending(row => scores[row]).ThenBy(row => row).FirstOrDefault(-1);
        return right < 0
            ? (byte)MissedRank
            : (byte)(1 + scores.Where((score, row) => score > scores[right] || (score == scores[right] && row < right)).Count());
    }

    private static string[] Names(QuestionBank bank)
    {
        SearchTables tables = bank.GeneratedTables.SearchIndex;
        var names = new string[(tables.Starts.Length / PackedNumbers.Width) - 1];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Encoding.UTF8.GetString(TextPool.Read(tables.Terms, i));
        }

        return names;
    }

    // The arithmetic is written twice, here and in the generator; this holds them together.
    private static void CheckIndex(QuestionBank bank, (int Row, int Weight)[][] index)
    {
        SearchTables tables = bank.GeneratedTables.SearchIndex;
        for (int term = 0; term < index.Length; term++)
        {
            ReadOnlySpan<byte> postings = tables.PostingsOf(term);
            (int Row, int Weight)[] expected = [.. index[term].Where(one => one.Weight > 0)];
            bool same = expected.Length * PackedNumbers.Width == postings.Length;
            for (int i = 0; same && i < expected.Length; i++)
            {
                uint posting = PackedNumbers.ReadHalves(postings, i);
                same = SearchPosting.Row(posting) == expected[i].Row
                    && SearchPosting.WeightAndField(posting) >> SearchPosting.WeightShift == expected[i].Weight;
            }

            if (!same)
            {
                throw new InvalidOperationException("SearchWeights.Current does not give the bank's index; SearchFieldWeights or SearchCompiler has other constants.");
            }
        }
    }

    private static void CheckRanks(QuestionBank bank, List<JudgedQuery> queries, byte[] ranks)
    {
        var hits = new SearchHit[bank.Questions.Count];
        Dictionary<string, int> rows = bank.Questions.Select((question, row) => (question.Id, row)).ToDictionary(pair => pair.Id, pair => pair.row);
        for (int i = 0; i < queries.Count; i++)
        {
            int count = bank.Search(queries[i].Text, hits);
            int place = Array.FindIndex(hits, 0, count, hit => queries[i].Right.Contains(rows[hit.Question.Id]));
            if ((place < 0 ? MissedRank : place + 1) != ranks[i])
            {
                throw new InvalidOperationException($"'{queries[i].Text}' is ranked otherwise by the library.");
            }
        }
    }
}
