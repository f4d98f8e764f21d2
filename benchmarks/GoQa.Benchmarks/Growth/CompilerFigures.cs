namespace GoQa.Benchmarks.Growth;

/// <summary>What the C# compiler cost.</summary>
/// <param name="Milliseconds">The whole process.</param>
/// <param name="PeakBytes">The most memory it had.</param>
/// <param name="AssemblyBytes">The size of the assembly.</param>
internal sealed record CompilerFigures(double Milliseconds, long PeakBytes, long AssemblyBytes);
