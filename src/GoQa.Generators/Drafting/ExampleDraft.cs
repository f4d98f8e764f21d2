namespace GoQa.Generators.Drafting;

/// <summary>A fenced block of code with the text that leads to it: the language, what stands behind it on the fence, and the code.</summary>
internal sealed record ExampleDraft(ProseDraft Caption, string Language, string Info, string Code);
