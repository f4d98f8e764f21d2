using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Steady;

/// <summary>Ids that exist.</summary>
public class LookupHitBenchmarks() : LookupBenchmarks(Subject.Current.Workload.Ids);
