namespace GoQa.Generators.Model;

/// <summary>An example: a text that leads to it, and what is verbatim.</summary>
internal sealed record ExampleModel(ProseModel Caption, string Language, string Info, string Code);
