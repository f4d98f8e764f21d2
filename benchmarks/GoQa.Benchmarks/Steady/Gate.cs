namespace GoQa.Benchmarks.Steady;

/// <summary>What must show beside a peer.</summary>
/// <param name="Group">The kind of work.</param>
/// <param name="Peer">The peer.</param>
/// <param name="Questions">The size of the bank.</param>
/// <param name="Figure">How many times faster than the peer at least; with <paramref name="IsShare"/>, at most this share of its time.</param>
/// <param name="Stretch">What is hoped for.</param>
/// <param name="IsShare">Whether it is a share of the peer's time.</param>
internal sealed record Gate(string Group, string Peer, int Questions, double Figure, double? Stretch = null, bool IsShare = false)
{
    public static Gate Share(string group, string peer, double most, double? stretch = null) =>
        new(group, peer, Gates.RealBank, most, stretch, IsShare: true);
}
