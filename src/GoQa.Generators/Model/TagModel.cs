using GoQa.Generators.Common;

namespace GoQa.Generators.Model;

/// <summary>A tag. The member is null when C# allows none, the description when the vocabulary has none.</summary>
internal sealed record TagModel(string Name, string? Member, EquatableArray<string> Aliases, PartProseModel? Description);
