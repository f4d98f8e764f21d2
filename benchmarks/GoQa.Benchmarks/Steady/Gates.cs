namespace GoQa.Benchmarks.Steady;

/// <summary>The gates. A gate "at most 0.85 of its time" is a ratio of 1 / 0.85 here, so that larger is better throughout.</summary>
internal static class Gates
{
    public const int RealBank = 71;
    public const int LargeBank = 10_000;

    public static IReadOnlyList<Gate> All { get; } =
    [
        new("lookup, hit", PeerNames.Frozen, RealBank, 1 / 0.85, 1 / 0.65),
        new("lookup, hit", PeerNames.Dictionary, RealBank, 3),
        new("lookup, hit", PeerNames.Sqlite, RealBank, 100),
        new("lookup, hit", PeerNames.Frozen, LargeBank, 4, 7),
        new("lookup, near miss", PeerNames.Frozen, RealBank, 1),
        new("lookup, other length", PeerNames.Frozen, RealBank, 1),
        new("filter tag and difficulty", PeerNames.Linq, RealBank, 100, 200),
        new("filter tag and difficulty", PeerNames.Sqlite, RealBank, 150, 300),
        new("filter tag and difficulty", PeerNames.BitLoop, RealBank, 1 / 2.0, 1 / 1.3),
        new("questions of a tag", PeerNames.Frozen, RealBank, 3),
        new("answer as HTML", PeerNames.Markdig, RealBank, 120, 200),
    ];
}
