namespace GoQa.Benchmarks.Steady;

/// <summary>The kinds of searches.</summary>
internal static class SearchGroups
{
    public const string Exact = "search, exact words";
    public const string Unfinished = "search, unfinished word";
    public const string Mistyped = "search, one typing error";
}
