using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>No index at all: how many of the words each text contains.</summary>
internal sealed class ContainsPeer(List<string> texts) : ISearchPeer
{
    public int Search(SearchQuery query, Span<int> rows)
    {
        int count = 0;
        foreach ((int row, _) in texts
            .Select((text, row) => (row, found: query.Words.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Where(pair => pair.found > 0)
            .OrderByDescending(pair => pair.found)
            .Take(SearchWorkload.Top))
        {
            rows[count++] = row;
        }

        return count;
    }
}
