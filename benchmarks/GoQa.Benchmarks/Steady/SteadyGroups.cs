namespace GoQa.Benchmarks.Steady;

/// <summary>All kinds of work, in the order of the results.</summary>
internal static class SteadyGroups
{
    // Search and JSON of a question belong here as soon as the library has them: SearchBenchmarks (peers: FTS5 in SqlitePeer,
    // a LucenePeer, and touching the postings with known terms) and JsonBenchmarks (peer: System.Text.Json over QuestionRecord).
    public static IReadOnlyList<SteadyGroup> All { get; } =
    [
        new("lookup, hit", typeof(LookupHitBenchmarks), Grows: true),
        new("lookup, near miss", typeof(LookupNearMissBenchmarks), Grows: true),
        new("lookup, other length", typeof(LookupOtherLengthBenchmarks), Grows: true),
        new("lookup, UTF-8 key", typeof(LookupUtf8Benchmarks), Grows: true),
        new("filter tag and difficulty", typeof(FilterBenchmarks), Grows: true),
        new("questions of a tag", typeof(TagBenchmarks), Grows: true),
        new("title", typeof(TitleBenchmarks), Grows: false),
        new("answer as HTML", typeof(HtmlBenchmarks), Grows: false),
    ];
}
