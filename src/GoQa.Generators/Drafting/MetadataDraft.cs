using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>The line below a question's title.</summary>
internal sealed record MetadataDraft(
    Placed? Difficulty,
    EquatableArray<Placed> Tags,
    EquatableArray<Placed> Aliases,
    string Versions);
