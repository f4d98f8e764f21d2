namespace GoQa.Generators.Benchmarks;

/// <summary>What the generator cost for one bank.</summary>
/// <param name="Files">Files of Markdown.</param>
/// <param name="MarkdownBytes">Their size.</param>
/// <param name="SourceBytes">The size of the generated C#.</param>
/// <param name="Cold">Milliseconds of the first run in the process.</param>
/// <param name="Warm">Milliseconds of a run from nothing in a process that ran it before.</param>
/// <param name="Edit">Milliseconds after a word of an answer has changed; the median of some edits.</param>
/// <param name="PeakBytes">The most memory the process had.</param>
internal sealed record GeneratorFigures(int Files, long MarkdownBytes, long SourceBytes, double Cold, double Warm, double Edit, long PeakBytes);
