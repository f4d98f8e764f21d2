namespace GoQa.Benchmarks.Data;

/// <summary>One question to the filters, in the terms of each peer: a handle, a name, a place.</summary>
/// <param name="Tag">The tag as a handle.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its place in the bank's list of tags.</param>
/// <param name="Difficulty">The difficulty.</param>
internal sealed record TagQuery(Tag Tag, string Name, int Place, Difficulty Difficulty);
