namespace GoQa.Generators.Compiling;

/// <summary>A follow-up in a document: its Markdown, and the id of the question that answers it.</summary>
internal sealed record FollowUpDocument(string Text, string? Question);
