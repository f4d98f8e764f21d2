using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Steady;

/// <summary>Keys of a length that no id has.</summary>
public class LookupOtherLengthBenchmarks() : LookupBenchmarks(Subject.Current.Workload.OtherLengths);
