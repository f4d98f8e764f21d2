namespace GoQa.Benchmarks.ColdStart;

/// <summary>A program that gives one answer, published in one way.</summary>
/// <param name="Name">The project under benchmarks/coldstart.</param>
/// <param name="Title">Its name in the result.</param>
/// <param name="Path">The published program.</param>
/// <param name="Data">What it is told to read: a file, a folder, or nothing.</param>
internal sealed record ColdProgram(string Name, string Title, string Path, string Data);
