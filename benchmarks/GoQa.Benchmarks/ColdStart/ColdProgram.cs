namespace GoQa.Benchmarks.ColdStart;

/// <summary>A program that gives one answer, published in one way.</summary>
/// <param name="Name">The project under benchmarks/coldstart.</param>
/// <param name="Title">Its name in the result.</param>
/// <param name="IsNative">Whether it is native code.</param>
/// <param name="Path">The published program.</param>
/// <param name="Arguments">What it is asked.</param>
internal sealed record ColdProgram(string Name, string Title, bool IsNative, string Path, string[] Arguments);
