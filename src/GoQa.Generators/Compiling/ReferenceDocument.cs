namespace GoQa.Generators.Compiling;

/// <summary>A source in a document: its title in plain text, and its address, which may be empty.</summary>
internal sealed record ReferenceDocument(string Title, string Url);
