namespace GoQa.Generators.Emitting;

/// <summary>A file of C#.</summary>
internal sealed record GeneratedFile(string Name, string Text);
