using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>A piece of text in all its forms, with the links in it that lead to ids of the bank.</summary>
internal sealed record ProseDraft(string Markdown, string Html, string Text, EquatableArray<Placed> Targets, Place Place)
{
    public bool IsEmpty => Markdown.Length == 0;

    public static ProseDraft None(Place place) =>
        new(string.Empty, string.Empty, string.Empty, EquatableArray<Placed>.Empty, place);
}
