using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Steady;

/// <summary>Ids of which one character differs: no length tells them apart.</summary>
public class LookupNearMissBenchmarks() : LookupBenchmarks(Subject.Current.Workload.NearMisses);
