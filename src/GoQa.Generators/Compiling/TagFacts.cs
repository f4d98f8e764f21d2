using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

internal sealed record TagFacts(string Name, string? Member, EquatableArray<string> Aliases, TextPlace? Description, string Summary);
