using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.Steady;

/// <summary>Turns figures into tables.</summary>
internal static class SteadyReport
{
    public static IEnumerable<string> Sections(IReadOnlyList<Measurement> measurements)
    {
        yield return "Nanoseconds an operation: tenth percentile and median of the rounds. All peers answered the same before they were measured.";
        yield return "## Gates\n\n" + GateTable(measurements);
        foreach (var group in measurements.GroupBy(one => (one.Group, one.Questions)))
        {
            yield return $"## {Capital(group.Key.Group)}, {Figures.Of((long)group.Key.Questions)} questions\n\n{Table([.. group])}";
        }
    }

    private static MarkdownTable Table(Measurement[] group)
    {
        double ours = group.First(one => one.Peer == PeerNames.Ours).Low;
        var table = new MarkdownTable("peer", "p10", "median", "ratio", "bytes");
        foreach (Measurement one in group)
        {
            table.Add(one.Peer, Figures.Of(one.Low), Figures.Of(one.Median), Figures.Ratio(one.Low / ours), Figures.Of(one.Bytes));
        }

        return table;
    }

    private static MarkdownTable GateTable(IReadOnlyList<Measurement> measurements)
    {
        var table = new MarkdownTable("work", "questions", "peer", "ratio", "gate", "stretch", "met");
        foreach (Gate gate in Gates.All)
        {
            Measurement? ours = Find(measurements, gate, PeerNames.Ours);
            Measurement? peer = Find(measurements, gate, gate.Peer);
            if (ours is not null && peer is not null)
            {
                double ratio = peer.Low / ours.Low;
                table.Add(
                    gate.Group,
                    Figures.Of((long)gate.Questions),
                    gate.Peer,
                    Figures.Ratio(ratio),
                    Figures.Ratio(gate.Ratio),
                    gate.Stretch is double stretch ? Figures.Ratio(stretch) : string.Empty,
                    ratio >= gate.Stretch ? "stretch" : ratio >= gate.Ratio ? "yes" : "**no**");
            }
        }

        return table;
    }

    private static Measurement? Find(IEnumerable<Measurement> measurements, Gate gate, string peer) =>
        measurements.FirstOrDefault(one => one.Group == gate.Group && one.Questions == gate.Questions && one.Peer == peer);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
