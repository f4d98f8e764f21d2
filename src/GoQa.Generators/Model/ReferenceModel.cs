namespace GoQa.Generators.Model;

/// <summary>A source; the address may be empty.</summary>
internal sealed record ReferenceModel(ProseModel Text, string Url);
