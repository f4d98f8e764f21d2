using GoQa.Generators.Common;

namespace GoQa.Generators.Model;

/// <summary>A topic. The member is null when C# allows none.</summary>
internal sealed record TopicModel(string Id, string? Member, EquatableArray<string> Aliases, int Part, ProseModel Heading, ProseModel Introduction);
