namespace GoQa.Benchmarks.ColdStart;

/// <summary>What the programs are asked.</summary>
/// <param name="Work">The word for it on the command line: lookup or search.</param>
/// <param name="Asked">An id, or the words to search for.</param>
/// <param name="Answer">The title that they have to print.</param>
internal sealed record ColdTask(string Work, string Asked, string Answer);
