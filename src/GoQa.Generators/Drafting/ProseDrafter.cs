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
        int end = EndOf(blocks[blocks.Count - 1]);
        return Draft(
            WithDefinitions(Join(blocks), blocks),
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
        int end = EndOf(blocks[blocks.Count - 1]);
        string markdown = Dedent(context.Text.Substring(start, end - start).TrimEnd(), blocks[0].Column);
        return Draft(
            WithDefinitions(markdown, blocks),
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
            WithDefinitions(context.Text.Substring(start, end - start).Trim(), blocks),
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
    private int EndOf(Block block) => Math.Min(block.Span.End + 1, context.Text.Length);

    // Blocks need not stand together: a section may have been cut out between them. What the author left blank stays as it is.
    private string Join(IReadOnlyList<Block> blocks)
    {
        var markdown = new StringBuilder();
        for (int i = 0; i < blocks.Count; i++)
        {
            int start = LineStart(blocks[i].Span.Start);
            if (i > 0)
            {
                int before = EndOf(blocks[i - 1]);
                string gap = start > before ? context.Text.Substring(before, start - before) : string.Empty;
                markdown.Append(gap.Trim().Length == 0 ? gap : "\n\n");
            }

            markdown.Append(context.Text, start, EndOf(blocks[i]) - start);
        }

        return markdown.ToString().Trim('\n').TrimEnd();
    }

    // A link written with a label finds its address elsewhere in the file; a piece that stands alone carries the address with it.
    private string WithDefinitions(string markdown, IReadOnlyList<Block> blocks)
    {
        foreach (LinkReferenceDefinition definition in blocks
            .SelectMany(Inlines.OfLinks)
            .OfType<LinkInline>()
            .Select(static link => link.Reference)
            .OfType<LinkReferenceDefinition>())
        {
            string text = context.Text.Substring(definition.Span.Start, definition.Span.Length);
            if (text.Length > 0 && markdown.IndexOf(text, StringComparison.Ordinal) < 0)
            {
                markdown += "\n\n" + text;
            }
        }

        return markdown;
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
