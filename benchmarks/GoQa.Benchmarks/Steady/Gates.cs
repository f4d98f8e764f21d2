using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.Steady;

/// <summary>What must show in the steady state.</summary>
internal static class Gates
{
    public const int RealBank = 71;
    public const int LargeBank = 10_000;

    private const string Hit = "lookup, hit";
    private const double MostGrowth = 1.5;

    private static readonly Gate[] All =
    [
        Gate.Share(Hit, PeerNames.Frozen, 0.85, 0.65),
        new(Hit, PeerNames.Dictionary, RealBank, 3),
        new(Hit, PeerNames.Sqlite, RealBank, 100),
        new(Hit, PeerNames.Frozen, LargeBank, 4, 7),
        Gate.Share("lookup, near miss", PeerNames.Frozen, 1),
        Gate.Share("lookup, other length", PeerNames.Frozen, 1),
        new("filter tag and difficulty", PeerNames.Linq, RealBank, 100, 200),
        new("filter tag and difficulty", PeerNames.Sqlite, RealBank, 150, 300),
        Gate.Share("filter tag and difficulty", PeerNames.BitLoop, 2, 1.3),
        new("questions of a tag", PeerNames.Frozen, RealBank, 3),
        new(SearchGroups.Exact, PeerNames.LuceneParsed, RealBank, 80, 150),
        new(SearchGroups.Exact, PeerNames.Fts, RealBank, 250, 400),
        Gate.Share(SearchGroups.Exact, PeerNames.Touch, 2, 1.5),
        new(SearchGroups.Unfinished, PeerNames.Lucene, RealBank, 20, 50),
        new(SearchGroups.Mistyped, PeerNames.Lucene, RealBank, 20, 50),
        new("answer as HTML", PeerNames.Markdig, RealBank, 120, 200),
        new("question as JSON", PeerNames.JsonSourceGeneration, RealBank, 25, 40),
    ];

    /// <summary>The gates for which something was measured.</summary>
    public static IEnumerable<GateRow> Rows(IReadOnlyList<Measurement> measurements)
    {
        foreach (Gate gate in All)
        {
            if (Find(measurements, gate, PeerNames.Ours) is { } ours && Find(measurements, gate, gate.Peer) is { } peer)
            {
                string work = gate.Questions == RealBank ? gate.Group : $"{gate.Group}, {Figures.Of((long)gate.Questions)} questions";
                yield return gate.IsShare
                    ? GateRow.AtMost(work, gate.Peer, ours.Low / peer.Low, "x its time", gate.Figure, gate.Stretch)
                    : GateRow.Faster(work, gate.Peer, peer.Low / ours.Low, gate.Figure, gate.Stretch);
            }
        }

        if (Find(measurements, Hit, LargeBank) is { } large && Find(measurements, Hit, RealBank) is { } small)
        {
            yield return GateRow.AtMost(Hit, "10,000 questions with 71", large.Low / small.Low, "x the time", MostGrowth);
        }

        Measurement[] allOurs = [.. measurements.Where(one => one.Peer is PeerNames.Ours or PeerNames.OursUtf8 && one.Questions == RealBank)];
        if (allOurs.Length > 0)
        {
            yield return GateRow.AtMost("bytes an operation", "all of the above", allOurs.Max(one => one.Bytes), " B", 0);
        }
    }

    private static Measurement? Find(IEnumerable<Measurement> measurements, Gate gate, string peer) =>
        measurements.FirstOrDefault(one => one.Group == gate.Group && one.Questions == gate.Questions && one.Peer == peer);

    private static Measurement? Find(IEnumerable<Measurement> measurements, string group, int questions) =>
        measurements.FirstOrDefault(one => one.Group == group && one.Questions == questions && one.Peer == PeerNames.Ours);
}
