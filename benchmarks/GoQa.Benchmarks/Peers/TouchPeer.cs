using GoQa.Benchmarks.Data;
using GoQa.Format;
using GoQa.Search;

namespace GoQa.Benchmarks.Peers;

/// <summary>
/// The limit of a search over these postings: the terms are known, the postings are ready in arrays; what is left is to clear the
/// sums, to add up each posting with the best of each question, and to pick the ten highest. It knows GoQa's weights and so gives the very same answer.
/// </summary>
internal sealed class TouchPeer
{
    private const int BestBits = SearchPosting.HalfBits;

    private readonly Dictionary<SearchQuery, uint[][]> _postings;
    private readonly uint[] _sums;
    private readonly ulong[] _best = new ulong[SearchWorkload.Top];

    public TouchPeer(QuestionBank bank, IEnumerable<SearchQuery> queries)
    {
        _postings = queries.ToDictionary(query => query, query => Postings(bank, query));
        _sums = new uint[bank.Questions.Count];
    }

    /// <summary>The postings of a query's terms, in their order.</summary>
    public uint[][] PostingsOf(SearchQuery query) => _postings[query];

    /// <summary>Fills rows and scores of the best hits and returns how many there are.</summary>
    public int Search(uint[][] terms, Span<int> rows, Span<uint> scores)
    {
        uint[] sums = _sums;
        Array.Clear(sums);
        for (int place = 0; place < terms.Length; place++)
        {
            Add(terms[place], sums, (uint)place);
        }

        int count = Pick(sums, _best);
        for (int i = 0; i < count; i++)
        {
            rows[i] = TopRows.Row(_best[i]);
            scores[i] = TopRows.Score(_best[i]) - SearchSum.BonusPerTerm;
        }

        return count;
    }

    private static void Add(uint[] postings, uint[] sums, uint place)
    {
        const uint Mask = (1u << BestBits) - 1;
        foreach (uint posting in postings)
        {
            ref uint sum = ref sums[posting >> BestBits];
            uint best = Math.Max(sum & Mask, (posting & Mask) | place);
            sum = (((sum >> BestBits) + ((posting & Mask) >> SearchPosting.WeightShift) + SearchSum.BonusPerTerm) << BestBits) | best;
        }
    }

    private static int Pick(uint[] sums, ulong[] best)
    {
        int count = 0;
        uint least = 0;
        for (int row = 0; row < sums.Length; row++)
        {
            if (sums[row] >> BestBits > least)
            {
                count = TopRows.Insert(TopRows.Rank(sums[row] >> BestBits, row), best, count);
                least = count == best.Length ? TopRows.Score(best[^1]) : 0;
            }
        }

        return count;
    }

    private static uint[][] Postings(QuestionBank bank, SearchQuery query)
    {
        SearchTables tables = bank.GeneratedTables.SearchIndex;
        var all = new List<uint[]>();
        foreach (byte[] word in SearchQuery.Terms(query.Text))
        {
            int term = TermFinder.Exact(word, tables);
            if (term < 0)
            {
                throw new InvalidOperationException($"A word of '{query.Text}' is not in the bank; the query is to be of exact words.");
            }

            ReadOnlySpan<byte> packed = tables.PostingsOf(term);
            var postings = new uint[packed.Length / PackedNumbers.Width];
            for (int i = 0; i < postings.Length; i++)
            {
                uint halves = PackedNumbers.ReadHalves(packed, i);
                postings[i] = ((uint)SearchPosting.Row(halves) << BestBits) | SearchPosting.WeightAndField(halves);
            }

            all.Add(postings);
        }

        return [.. all];
    }
}
