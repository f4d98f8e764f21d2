namespace GoQa.Benchmarks.Tuning;

/// <summary>A query with the questions that answer it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Terms">The terms that the library looks for, and whether each is a guess.</param>
/// <param name="Right">The rows that answer it.</param>
/// <param name="Topic">The topic of the first of them.</param>
internal sealed record JudgedQuery(string Text, (int Term, bool IsGuess)[] Terms, int[] Right, string Topic);
