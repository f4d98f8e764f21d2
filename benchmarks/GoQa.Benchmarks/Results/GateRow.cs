namespace GoQa.Benchmarks.Results;

/// <summary>A row of the table of gates: what must show and what did.</summary>
/// <param name="Work">The kind of work and the size of the bank.</param>
/// <param name="Compared">With whom, or what is counted.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Required">The gate.</param>
/// <param name="Stretch">What is hoped for; empty for nothing beyond the gate.</param>
/// <param name="Holds">Whether the gate holds.</param>
internal sealed record GateRow(string Work, string Compared, string Measured, string Required, string Stretch, bool Holds)
{
    private const string Heading = "## Gates";

    /// <summary>A gate that a ratio, the peer's time divided by ours, must reach.</summary>
    public static GateRow Faster(string work, string peer, double ratio, double least, double? stretch = null) =>
        new(work, peer, Figures.Ratio(ratio) + " faster", $"{Figures.Short(least)}x", stretch is double more ? $"{Figures.Short(more)}x" : string.Empty, ratio >= least);

    /// <summary>A gate that a figure must not exceed.</summary>
    public static GateRow AtMost(string work, string compared, double figure, string unit, double most, double? stretch = null) => new(
        work,
        compared,
        Figures.Of(figure) + unit,
        $"at most {Figures.Short(most)}{unit}",
        stretch is double less ? Figures.Short(less) + unit : string.Empty,
        figure <= most);

    /// <summary>The section of a result that holds its gates.</summary>
    public static string Section(IEnumerable<GateRow> rows)
    {
        var table = new MarkdownTable("work", "compared with", "measured", "gate", "stretch", "holds");
        foreach (GateRow row in rows)
        {
            table.Add(row.Work, row.Compared, row.Measured, row.Required, row.Stretch, row.Holds ? "yes" : "**no**");
        }

        return $"{Heading}\n\n{table}";
    }

    /// <summary>The lines of the table of gates in a result that was written before, its head included.</summary>
    public static IEnumerable<string> Lines(string result) => File.ReadLines(result)
        .SkipWhile(line => line != Heading)
        .SkipWhile(line => !line.StartsWith('|'))
        .TakeWhile(line => line.StartsWith('|'));
}
