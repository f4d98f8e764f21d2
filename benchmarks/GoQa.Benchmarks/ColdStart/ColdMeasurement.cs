namespace GoQa.Benchmarks.ColdStart;

/// <summary>How long a whole process took, round by round.</summary>
/// <param name="Program">The program.</param>
/// <param name="Milliseconds">One figure a round, ascending.</param>
internal sealed record ColdMeasurement(ColdProgram Program, double[] Milliseconds)
{
    public double Least => Milliseconds[0];

    public double Median => Milliseconds[Milliseconds.Length / 2];
}
