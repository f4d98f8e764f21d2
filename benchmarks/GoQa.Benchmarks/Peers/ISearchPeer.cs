using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>An engine that ranks questions for a query.</summary>
internal interface ISearchPeer
{
    /// <summary>Fills the rows of the best hits and returns how many there are.</summary>
    int Search(SearchQuery query, Span<int> rows);
}
