namespace GoQa.Benchmarks.Data;

/// <summary>What is searched for: twenty queries of each kind, as users type them.</summary>
internal static class SearchWorkload
{
    /// <summary>Queries of one kind.</summary>
    public const int Count = 20;

    /// <summary>The most hits of an answer.</summary>
    public const int Top = 10;

    /// <summary>Gets queries of which every word is in the bank.</summary>
    public static SearchQuery[] Exact { get; } = Make(
        "gmp scheduler", "global run queue and local run queue", "goroutine leak", "select with several ready cases",
        "sync.Map or map with mutex", "mutex starvation mode", "false sharing", "context cancellation propagates to children",
        "escape analysis", "how does the garbage collector work", "why is a write barrier needed",
        "container OOM killed with soft memory limit", "nil pointer in interface is not nil", "append changes the original slice",
        "convert string to bytes without copying", "recover from a panic in another goroutine", "block profile and mutex profile",
        "minimal version selection", "size classes of the memory allocator", "runtime.AddCleanup");

    /// <summary>Gets queries whose last word is unfinished.</summary>
    public static SearchQuery[] Unfinished { get; } = Make(
        "gmp sched", "run que", "goroutine lea", "several read", "mutex starva", "false shari", "context cancella", "escape analy",
        "garbage collec", "write barr", "memory lim", "typed interfa", "original sli", "conver", "recov", "block profi", "version selec",
        "memory alloca", "preempt", "finaliz");

    /// <summary>Gets queries with one word that has one typing error.</summary>
    public static SearchQuery[] Mistyped { get; } = Make(
        "gorutine leak", "shceduler", "write barier", "escpae analysis", "mutex starvatoin", "false shareing", "contxt cancellation",
        "garbage collectro", "soft memroy limit", "interfaec nil", "original silce", "unbufered channel", "deadlcok", "profille",
        "minimal versoin selection", "alocator", "finalzer", "concurent map writes", "chanel close", "atomc counters");

    private static SearchQuery[] Make(params string[] texts) => [.. texts.Select(SearchQuery.Of)];
}
