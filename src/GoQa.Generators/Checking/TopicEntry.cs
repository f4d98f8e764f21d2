using GoQa.Generators.Common;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking;

/// <summary>A topic under check. It lives within one call of <see cref="BankChecker"/>.</summary>
internal sealed class TopicEntry(HeadingDraft heading, ProseDraft introduction, int part)
{
    public HeadingDraft Heading { get; } = heading;

    public ProseDraft Introduction { get; } = introduction;

    public int Part { get; } = part;

    /// <summary>The id: the author's or derived; empty until <see cref="Rules.IdRule"/> has run.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>The id as the author knows it, also where it is unfit and was replaced.</summary>
    public string KnownId => Heading.Id?.Text ?? Id;

    /// <summary>Former ids, of the ledger.</summary>
    public List<string> Aliases { get; } = [];

    public Place IdPlace => Heading.Id?.Place ?? Heading.Place;
}
