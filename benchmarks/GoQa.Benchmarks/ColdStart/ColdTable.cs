using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>All programs with one task, published in one way.</summary>
/// <param name="Work">The task.</param>
/// <param name="IsNative">Whether they are native code.</param>
/// <param name="Measurements">What they cost.</param>
internal sealed record ColdTable(string Work, bool IsNative, List<ColdMeasurement> Measurements)
{
    // Where ours is not to be told from hello world, a ratio would be noise.
    private const double LeastForRatio = 0.1;

    // Start and first answer together, held against hello world alone.
    private const double NativeGate = 1.5;

    public ColdMeasurement Ours => Of(ColdPublisher.Library);

    /// <summary>Median milliseconds over those of hello world.</summary>
    public double Over(ColdMeasurement one) => one.Median - Of(ColdPublisher.Hello).Median;

    public ColdMeasurement Of(string name) => Measurements.First(one => one.Program.Name == name);

    public string Section()
    {
        ColdMeasurement hello = Of(ColdPublisher.Hello);
        double ours = Over(Ours);
        var table = new MarkdownTable("program", "least", "median", "least over hello", "median over hello", "ratio of medians", "heap bytes");
        foreach (ColdMeasurement one in Measurements)
        {
            table.Add(
                one.Program.Title,
                Figures.Of(one.Least),
                Figures.Of(one.Median),
                Figures.Of(one.Least - hello.Least),
                Figures.Of(Over(one)),
                one == hello || ours < LeastForRatio ? "-" : Figures.Ratio(Over(one) / ours),
                one == hello ? "-" : Figures.Of(one.HeapBytes));
        }

        return $"## First {Work}, {(IsNative ? "native AOT" : "just in time")}\n\n{table}{NativeVerdict(hello)}";
    }

    private string NativeVerdict(ColdMeasurement hello)
    {
        double ratio = Ours.Median / hello.Median;
        return IsNative
            ? $"\nGate: at most {Figures.Ratio(NativeGate)} of hello world's time; {(ratio <= NativeGate ? "met" : "**not met**")} with {Figures.Ratio(ratio)}.\n"
            : string.Empty;
    }
}
