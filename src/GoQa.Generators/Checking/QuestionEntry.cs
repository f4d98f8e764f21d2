using GoQa.Generators.Common;
using GoQa.Generators.Drafting;
using GoQa.Generators.Model;

namespace GoQa.Generators.Checking;

/// <summary>A question under check. It lives within one call of <see cref="BankChecker"/>.</summary>
internal sealed class QuestionEntry(QuestionDraft draft, TopicEntry? topic, int part)
{
    public QuestionDraft Draft { get; } = draft;

    public TopicEntry? Topic { get; } = topic;

    public int Part { get; } = part;

    /// <summary>Whether it becomes part of the bank; a rule that finds it unfit says no.</summary>
    public bool IsKept { get; set; } = true;

    /// <summary>The id: the author's or derived; empty until <see cref="Rules.IdRule"/> has run.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>The id, also of a question that was left out for it; empty where the author wrote none and none could be derived.</summary>
    public string KnownId => Id.Length > 0 ? Id : Draft.Heading.Id?.Text ?? string.Empty;

    /// <summary>Former ids, of the Markdown and of the ledger.</summary>
    public List<string> Aliases { get; } = [];

    public QuestionDifficulty Difficulty { get; set; }

    public int? Number { get; set; }

    public List<TagEntry> Tags { get; } = [];

    /// <summary>Its place in the bank, once all rules that can drop a question have run.</summary>
    public int Row { get; set; } = -1;

    public Place IdPlace => Draft.Heading.Id?.Place ?? Draft.Heading.Place;
}
