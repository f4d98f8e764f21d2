namespace GoQa.Benchmarks.Steady;

/// <summary>What must show: how many times the time of ours a peer takes at least.</summary>
/// <param name="Group">The kind of work.</param>
/// <param name="Peer">The peer.</param>
/// <param name="Questions">The size of the bank.</param>
/// <param name="Ratio">The least ratio, the peer's time divided by ours.</param>
/// <param name="Stretch">What is hoped for.</param>
internal sealed record Gate(string Group, string Peer, int Questions, double Ratio, double? Stretch = null);
