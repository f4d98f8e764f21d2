namespace GoQa.Benchmarks.Steady;

/// <summary>All kinds of work, in the order of the results.</summary>
internal static class SteadyGroups
{
    public static IReadOnlyList<SteadyGroup> All { get; } =
    [
        new("lookup, hit", typeof(LookupHitBenchmarks), Grows: true),
        new("lookup, near miss", typeof(LookupNearMissBenchmarks), Grows: false),
        new("lookup, other length", typeof(LookupOtherLengthBenchmarks), Grows: false),
        new("lookup, UTF-8 key", typeof(LookupUtf8Benchmarks), Grows: false),
        new("filter tag and difficulty", typeof(FilterBenchmarks), Grows: true),
        new("questions of a tag", typeof(TagBenchmarks), Grows: true),
        new(SearchGroups.Exact, typeof(SearchExactBenchmarks), Grows: true),
        new(SearchGroups.Unfinished, typeof(SearchUnfinishedBenchmarks), Grows: true),
        new(SearchGroups.Mistyped, typeof(SearchMistypedBenchmarks), Grows: true),
        new("title", typeof(TitleBenchmarks), Grows: false),
        new("answer as HTML", typeof(HtmlBenchmarks), Grows: false),
        new("question as JSON", typeof(JsonBenchmarks), Grows: false),
    ];
}
