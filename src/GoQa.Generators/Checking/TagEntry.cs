using GoQa.Generators.Common;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking;

/// <summary>A tag under check: from the vocabulary, or made by its first use.</summary>
internal sealed class TagEntry(Placed name, TagEntryDraft? definition, int part)
{
    public string Name { get; } = name.Text;

    public Place Place { get; } = name.Place;

    public TagEntryDraft? Definition { get; } = definition;

    public int Part { get; } = part;

    /// <summary>Other names, of the vocabulary and of the ledger.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>Its place in the bank's list of tags.</summary>
    public int Row { get; set; }
}
