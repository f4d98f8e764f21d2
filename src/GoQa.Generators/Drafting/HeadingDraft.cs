using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>The heading of a topic or question: number, title and id, as far as they are there.</summary>
internal sealed record HeadingDraft(Placed? Number, ProseDraft Title, Placed? Id)
{
    public Place Place => Title.Place;
}
