using System.Text;
using GoQa.Generators.Common;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Makes the forms of a piece of text from its blocks.</summary>
internal sealed class ProseDrafter(DraftContext context)
{
    private readonly HtmlWriter _html = new();

    /// <summary>Text that stands at the left margin: an answer, an introduction, a description.</summary>
    public ProseDraft OfBlocks(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 0)
        {
            return ProseDraft.None(context.At(0, 0));
        }

        int start = LineStart(blocks[0].Span.Start);
        int end = EndOf(blocks);
        return Draft(
            WithDefinitions(context.Text.Substring(start, end - start).Trim('\n').TrimEnd(), blocks, start, end),
            _html.Write(blocks, inline: false),
            PlainTextWriter.Write(blocks),
            blocks,
            context.At(start, end - start));
    }

    /// <summary>An item of a list; its lines lose the indentation of the list.</summary>
    public ProseDraft OfItem(ListItemBlock item, bool isLoose)
    {
        List<Block> blocks = [.. item];
        if (blocks.Count == 0)
        {
            return ProseDraft.None(context.At(item.Span));
        }

        bool inline = !isLoose || (blocks.Count == 1 && blocks[0] is ParagraphBlock);
        int start = blocks[0].Span.Start;
        int end = EndOf(blocks);
        string markdown = Dedent(context.Text.Substring(start, end - start).TrimEnd(), blocks[0].Column);
        return Draft(
            WithDefinitions(markdown, blocks, start, end),
            _html.Write(blocks, inline),
            PlainTextWriter.Write(blocks),
            blocks,
            context.At(start, end - start));
    }

    /// <summary>
    /// A follow-up. A link at its end names the question that answers it, which has a field of its own; read as plain text, the
    /// words of that link would run on from the question mark.
    /// </summary>
    public ProseDraft OfFollowUp(ListItemBlock item, bool isLoose)
    {
        ProseDraft draft = OfItem(item, isLoose);
        if (item.Count > 0 && item[item.Count - 1] is ParagraphBlock { Inline.LastChild: LinkInline link }
            && link.PreviousSibling is not null && LinkCheck.TargetOf(link) is not null)
        {
            link.Remove();
            return draft with { Text = PlainTextWriter.Write(item).TrimEnd() };
        }

        return draft;
    }

    /// <summary>What is left of a paragraph or heading after its beginning was taken off.</summary>
    public ProseDraft OfInlines(LeafBlock block, int start, int end)
    {
        List<Block> blocks = [block];
        return Draft(
            WithDefinitions(context.Text.Substring(start, end - start).Trim(), blocks, start, end),
            _html.WriteInlines(block).Trim(),
            PlainTextWriter.WriteInlines(block).Trim(),
            blocks,
            context.At(start, end - start));
    }

    private static ProseDraft Draft(string markdown, string html, string text, IReadOnlyList<Block> blocks, Place place) =>
        new(markdown, html, text, Targets(blocks), place);

    // Set by LinkCheck, the only place that reads an address.
    private static EquatableArray<Placed> Targets(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(Inlines.OfLinks)
            .Select(LinkCheck.TargetOf)
            .OfType<Placed>()
            .ToEquatableArray();

    private int LineStart(int offset) => offset == 0 ? 0 : context.Text.LastIndexOf('\n', offset - 1) + 1;

    // The parser's end of an unclosed fence is one beyond the text.
    private int EndOf(IReadOnlyList<Block> blocks) => Math.Min(blocks[blocks.Count - 1].Span.End + 1, context.Text.Length);

    // A link written with a label finds its address elsewhere in the file; a piece that stands alone carries the address with it.
    private string WithDefinitions(string markdown, IReadOnlyList<Block> blocks, int start, int end)
    {
        StringBuilder? builder = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (LinkReferenceDefinition definition in blocks
            .SelectMany(Inlines.OfLinks)
            .OfType<LinkInline>()
            .Select(static link => link.Reference)
            .OfType<LinkReferenceDefinition>())
        {
            bool isInside = definition.Span.Start >= start && definition.Span.End < end;
            if (!isInside && !definition.Span.IsEmpty && seen.Add(definition.Label ?? string.Empty))
            {
                builder ??= new StringBuilder(markdown).Append('\n');
                builder.Append('\n').Append(context.Text, definition.Span.Start, definition.Span.Length);
            }
        }

        return builder?.ToString() ?? markdown;
    }

    private static string Dedent(string text, int columns)
    {
        string[] lines = text.Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            int cut = 0;
            while (cut < lines[i].Length && cut < columns && lines[i][cut] is ' ' or '\t')
            {
                cut++;
            }

            lines[i] = lines[i].Substring(cut);
        }

        return string.Join("\n", lines);
    }
}
