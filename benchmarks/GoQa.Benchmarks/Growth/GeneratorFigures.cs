namespace GoQa.Benchmarks.Growth;

/// <summary>What the generators' harness reports; its own record of this name describes the values.</summary>
internal sealed record GeneratorFigures(int Files, long MarkdownBytes, long SourceBytes, double Cold, double Warm, double Edit, long PeakBytes);
