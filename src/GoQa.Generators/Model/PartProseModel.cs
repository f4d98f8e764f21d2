namespace GoQa.Generators.Model;

/// <summary>A text and the part (source file) it stands in.</summary>
internal sealed record PartProseModel(int Part, ProseModel Prose);
