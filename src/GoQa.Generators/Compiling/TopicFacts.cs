using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

internal sealed record TopicFacts(string Id, string? Member, EquatableArray<string> Aliases, string Title, TextPlace FirstProse);
