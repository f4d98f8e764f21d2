namespace GoQa.Generators.Drafting;

/// <summary>A fenced block of code: the language, what stands behind it on the fence, and the code.</summary>
internal sealed record ExampleDraft(string Language, string Info, string Code);
