using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Steady;

/// <summary>Queries with one typing error, beside a fuzzy query.</summary>
public class SearchMistypedBenchmarks() : SearchGuessBenchmarks(SearchWorkload.Mistyped, Subject.Current.Lucene.Fuzzy);
