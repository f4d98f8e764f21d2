using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>From the start of a process to its first answer and its end, less a program that only says hello.</summary>
internal static class ColdPart
{
    private const double JitGate = 8;
    private const double NativeGateMilliseconds = 0.5;
    private const double NativeGateRatio = 1.5;

    public static void Run(Options options)
    {
        Question asked = Go.Bank.Questions[Go.Bank.Questions.Count / 2];
        int rounds = options.IsShort ? 15 : 51;
        var sections = new List<string>
        {
            $"Milliseconds of whole processes, {rounds} rounds in turn: least and median, and both less those of hello world.",
            Section("Just in time", ColdRunner.Run(ColdPublisher.Publish(asked.Id, native: false), rounds, asked.Title)),
            Section("Native AOT", ColdRunner.Run(ColdPublisher.Publish(asked.Id, native: true), rounds, asked.Title)),
        };
        ResultFile.Write("coldstart.md", "Cold start", options.IsShort, sections);
    }

    private static string Section(string title, List<ColdMeasurement> measurements)
    {
        ColdMeasurement hello = Of(measurements, ColdPublisher.Hello);
        ColdMeasurement ours = Of(measurements, ColdPublisher.Library);
        var table = new MarkdownTable("program", "least", "median", "least over hello", "median over hello", "ratio of medians");
        foreach (ColdMeasurement one in measurements)
        {
            table.Add(
                one.Program.Title,
                Figures.Of(one.Least),
                Figures.Of(one.Median),
                Figures.Of(one.Least - hello.Least),
                Figures.Of(one.Median - hello.Median),
                one == hello ? string.Empty : Ratio(one.Median - hello.Median, ours.Median - hello.Median));
        }

        return $"## {title}\n\n{table}\n{Verdict(measurements, hello, ours)}";
    }

    private static string Verdict(List<ColdMeasurement> measurements, ColdMeasurement hello, ColdMeasurement ours)
    {
        double over = ours.Median - hello.Median;
        if (ours.Program.IsNative)
        {
            return $"Gate: at most {Figures.Of(NativeGateMilliseconds)} ms over hello world; {Met(over <= NativeGateMilliseconds)} with {Figures.Of(over)} ms. "
                + $"At most {Figures.Ratio(NativeGateRatio)} of hello world's time; {Met(ours.Median <= NativeGateRatio * hello.Median)} with {Figures.Ratio(ours.Median / hello.Median)}.";
        }

        double ratio = (Of(measurements, ColdPublisher.Json).Median - hello.Median) / over;
        return $"Gate: {Figures.Ratio(JitGate)} of embedded JSON; {Met(ratio >= JitGate)} with {Figures.Ratio(ratio)}.";
    }

    private static string Met(bool met) => met ? "met" : "**not met**";

    // Where ours is not to be told from hello world, a ratio would be noise.
    private static string Ratio(double peer, double ours) => ours > 0.1 ? Figures.Ratio(peer / ours) : "-";

    private static ColdMeasurement Of(List<ColdMeasurement> measurements, string name) =>
        measurements.First(one => one.Program.Name == name);
}
