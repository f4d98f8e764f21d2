using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Drafting;

/// <summary>What the parsers of one file share: its text, its places, its problems and the writer of prose.</summary>
internal sealed class DraftContext
{
    /// <summary>Characters that are marked of a line that may have very many.</summary>
    private const int MaxMarked = 200;

    private readonly ReadDocument _document;

    public DraftContext(ReadDocument document)
    {
        _document = document;
        Problems = [.. document.Problems];
        Prose = new ProseDrafter(this);
    }

    public List<Problem> Problems { get; }

    public ProseDrafter Prose { get; }

    public string Text => _document.Text;

    /// <summary>The place of a stretch of the text.</summary>
    public Place At(int start, int length) => _document.Places.At(start, length);

    /// <summary>The place of a node of the tree, whose ends are inclusive.</summary>
    public Place At(SourceSpan span) => At(span.Start, Math.Max(0, span.Length));

    /// <summary>The first line of a block: enough to mark it without painting a page red.</summary>
    public Place AtFirstLine(Block block)
    {
        // The end of the block itself is of no use: that of an unclosed fence is not to be trusted.
        int end = Text.IndexOf('\n', Math.Min(block.Span.Start, Text.Length));
        return At(block.Span.Start, Math.Min(MaxMarked, Math.Max(0, (end < 0 ? Text.Length : end) - block.Span.Start)));
    }

    /// <summary>The last line of a block.</summary>
    public Place AtLastLine(Block block)
    {
        int end = Math.Min(block.Span.End + 1, Text.Length);
        int start = Math.Max(block.Span.Start, end == 0 ? 0 : Text.LastIndexOf('\n', end - 1) + 1);
        return At(start, end - start);
    }

    /// <summary>The place from the beginning of one to the end of another.</summary>
    public static Place Between(Place first, Place last) => first with
    {
        Length = last.Start + last.Length - first.Start,
        EndLine = last.EndLine,
        EndColumn = last.EndColumn,
    };

    /// <summary>What is left of a place on one line after some characters.</summary>
    public static Place Within(Place place, int characters) => place with
    {
        Start = place.Start + characters,
        Length = place.Length - characters,
        StartColumn = place.StartColumn + characters,
    };

    /// <summary>Reports links that stand where only their words are kept.</summary>
    public void ReportLost(IEnumerable<LinkInline> links, string owner, string advice)
    {
        foreach (LinkInline link in links)
        {
            Report(At(link.Span), ContentRules.UnplacedText, owner, advice);
        }
    }

    public void Report(Place place, DiagnosticDescriptor rule, params string[] arguments) =>
        Problems.Add(Problem.At(place, rule, arguments));
}
