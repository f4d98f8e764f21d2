namespace GoQa.Generators.Compiling;

internal sealed record TopicFacts(string Id, string? Member, string Title, TextPlace FirstProse);
