using GoQa.Generators.Diagnostics;
using Markdig.Syntax;

namespace GoQa.Generators.Reading;

/// <summary>
/// A file as the parsers see it. It lives within one step of the pipeline: the tree can be changed and does not compare, so it
/// must never be cached.
/// </summary>
internal sealed class ReadDocument(string text, MarkdownDocument? tree, PlaceMap places, IReadOnlyList<Problem> problems)
{
    /// <summary>The text with every line ended by a line feed; places of the tree count in it.</summary>
    public string Text { get; } = text;

    /// <summary>The syntax tree, or null when the file could not be parsed at all or is no Markdown.</summary>
    public MarkdownDocument? Tree { get; } = tree;

    public PlaceMap Places { get; } = places;

    public IReadOnlyList<Problem> Problems { get; } = problems;
}
