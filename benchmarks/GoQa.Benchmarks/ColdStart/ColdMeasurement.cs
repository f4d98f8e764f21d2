namespace GoQa.Benchmarks.ColdStart;

/// <summary>What a whole process cost.</summary>
/// <param name="Program">The program.</param>
/// <param name="Milliseconds">One figure a round, ascending.</param>
/// <param name="HeapBytes">Managed bytes alive after the answer less those before it.</param>
internal sealed record ColdMeasurement(ColdProgram Program, double[] Milliseconds, long HeapBytes)
{
    public double Least => Milliseconds[0];

    public double Median => Milliseconds[Milliseconds.Length / 2];
}
