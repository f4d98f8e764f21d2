namespace GoQa.Json;

/// <summary>What JSON holds where there is a choice. Immutable.</summary>
public sealed record GoQaJsonOptions
{
    /// <summary>Gets the options that are taken when none are given: Markdown, and lists of summaries.</summary>
    public static GoQaJsonOptions Default { get; } = new();

    /// <summary>
    /// Gets the form of prose. Documents in Markdown are copied as they were compiled; in another form they are written from the
    /// texts at each call, and the application carries the texts of that form.
    /// </summary>
    public ProseForm Prose { get; init; }

    /// <summary>Gets how much a <see cref="QuestionList"/> holds of each question. A bank always holds documents, a search hit a summary.</summary>
    public ListForm Lists { get; init; }
}
