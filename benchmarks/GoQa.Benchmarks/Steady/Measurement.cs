namespace GoQa.Benchmarks.Steady;

/// <summary>One figure of one peer.</summary>
/// <param name="Group">The kind of work.</param>
/// <param name="Peer">Who did it.</param>
/// <param name="Questions">The size of the bank.</param>
/// <param name="Low">The tenth percentile of the rounds in nanoseconds an operation: what a busy neighbour changes least.</param>
/// <param name="Median">The median in nanoseconds.</param>
/// <param name="Bytes">Managed bytes allocated by an operation.</param>
internal sealed record Measurement(string Group, string Peer, int Questions, double Low, double Median, long Bytes);
