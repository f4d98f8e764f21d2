namespace GoQa.Generators.Model;

/// <summary>An example, verbatim.</summary>
internal sealed record ExampleModel(string Language, string Info, string Code);
