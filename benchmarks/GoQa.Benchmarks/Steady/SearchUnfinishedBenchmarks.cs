using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Steady;

/// <summary>Queries whose last word is unfinished, beside a prefix query.</summary>
public class SearchUnfinishedBenchmarks() : SearchGuessBenchmarks(SearchWorkload.Unfinished, Subject.Current.Lucene.Prefix);
