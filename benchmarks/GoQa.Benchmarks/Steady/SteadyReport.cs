using GoQa.Benchmarks.Peers;
using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.Steady;

/// <summary>Turns figures into tables.</summary>
internal static class SteadyReport
{
    public static IEnumerable<string> Sections(List<Measurement> measurements, List<SearchAgreement> agreements)
    {
        yield return "Nanoseconds an operation: tenth percentile and median of the rounds. Lookups, filters and texts were checked to be the same for all peers before "
            + "they were measured, searches to be the same as the limit's; other engines cut and weigh words differently, and how far they agree stands below. "
            + "Banks are 71 questions where nothing is said.";
        yield return GateRow.Section(Gates.Rows(measurements));
        foreach (var group in measurements.GroupBy(one => (one.Group, one.Questions)))
        {
            yield return $"## {Capital(group.Key.Group)}, {Figures.Of((long)group.Key.Questions)} questions\n\n{Table([.. group])}";
        }

        yield return $"## Agreement of searches\n\nOf twenty queries, and of the first ten hits.\n\n{AgreementTable(agreements)}";
    }

    private static MarkdownTable Table(Measurement[] group)
    {
        double? ours = group.FirstOrDefault(one => one.Peer == PeerNames.Ours)?.Low;
        var table = new MarkdownTable("peer", "p10", "median", "ratio", "bytes");
        foreach (Measurement one in group)
        {
            string ratio = ours is double low ? Figures.Ratio(one.Low / low) : string.Empty;
            table.Add(one.Peer, Figures.Of(one.Low), Figures.Of(one.Median), ratio, Figures.Of(one.Bytes));
        }

        return table;
    }

    private static MarkdownTable AgreementTable(List<SearchAgreement> agreements)
    {
        var table = new MarkdownTable("work", "questions", "peer", "same first hit", "hits in common");
        foreach (SearchAgreement one in agreements)
        {
            table.Add(one.Group, Figures.Of((long)one.Questions), one.Peer, $"{one.SameFirst} of {one.Queries}", Figures.Of(one.Overlap));
        }

        return table;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
