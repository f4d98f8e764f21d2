using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>An entry of the tag vocabulary.</summary>
internal sealed record TagEntryDraft(Placed Name, EquatableArray<Placed> Aliases, ProseDraft Description);
