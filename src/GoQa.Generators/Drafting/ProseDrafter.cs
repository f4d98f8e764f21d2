using System.Globalization;
using System.Text;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Makes the forms of a piece of text from its blocks.</summary>
internal sealed class ProseDrafter
{
    private const int TabStop = 4;

    private readonly DraftContext _context;
    private readonly OutputBudget _budget;
    private readonly HtmlWriter _html;

    public ProseDrafter(DraftContext context)
    {
        _context = context;
        _budget = new OutputBudget(context.Text.Length);
        _html = new HtmlWriter(_budget);
    }

    /// <summary>Text that stands at the left margin: an answer, an introduction, a description.</summary>
    public ProseDraft OfBlocks(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 0)
        {
            return ProseDraft.None(_context.At(0, 0));
        }

        int start = LineStart(blocks[0].Span.Start);
        int end = EndOf(blocks[blocks.Count - 1]);
        return Draft(
            Join(blocks),
            blocks,
            () => _html.Write(blocks, inline: false),
            () => PlainTextWriter.Write(blocks),
            _context.At(start, end - start));
    }

    /// <summary>
    /// An item of a list; its lines lose the indentation of the list. Whether it has paragraphs is decided by its own blank lines, not by
    /// those of the list, so that its HTML follows from its Markdown alone.
    /// </summary>
    public ProseDraft OfItem(ListItemBlock item)
    {
        List<Block> blocks = [.. item];
        if (blocks.Count == 0)
        {
            return ProseDraft.None(_context.At(item.Span));
        }

        bool inline = !HasBlankLine(blocks);
        int start = blocks[0].Span.Start;
        int end = EndOf(blocks[blocks.Count - 1]);
        string markdown = Dedent(_context.Text.Substring(start, end - start).TrimEnd(), blocks[0].Column);
        return Draft(
            markdown,
            blocks,
            () => _html.Write(blocks, inline),
            () => PlainTextWriter.Write(blocks),
            _context.At(start, end - start));
    }

    /// <summary>
    /// A follow-up. A link at its end names the question that answers it, which has a field of its own; read as plain text, the
    /// words of that link would run on from the question mark.
    /// </summary>
    public ProseDraft OfFollowUp(ListItemBlock item)
    {
        ProseDraft draft = OfItem(item);
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
            _context.Text.Substring(start, end - start).Trim(),
            blocks,
            () => _html.WriteInlines(block).Trim(),
            () => PlainTextWriter.WriteInlines(block).Trim(),
            _context.At(start, end - start));
    }

    // Beyond the budget a piece is its source alone, which is no longer than the file.
    private ProseDraft Draft(string source, IReadOnlyList<Block> blocks, Func<string> html, Func<string> text, Place place)
    {
        EquatableArray<Placed> targets = Targets(blocks);
        if (!_budget.IsExceeded)
        {
            try
            {
                string markdown = WithDefinitions(source, blocks);
                string htmlForm = html();
                string textForm = text();
                _budget.Charge(textForm.Length);
                return new ProseDraft(markdown, htmlForm, textForm, targets, place);
            }
            catch (OutputLimitException)
            {
                _context.Report(
                    _context.AtFirstLine(blocks[0]),
                    ContentRules.OutputTooLarge,
                    _context.Text.Length.ToString(CultureInfo.InvariantCulture),
                    _budget.Limit.ToString(CultureInfo.InvariantCulture));
            }
        }

        return new ProseDraft(source, string.Empty, string.Empty, targets, place);
    }

    // Between two blocks stand the line feed that ends the first and, for each blank line, one more.
    private bool HasBlankLine(List<Block> blocks)
    {
        for (int i = 1; i < blocks.Count; i++)
        {
            int feeds = 0;
            for (int at = EndOf(blocks[i - 1]); at < blocks[i].Span.Start; at++)
            {
                feeds += _context.Text[at] == '\n' ? 1 : 0;
            }

            if (feeds > 1)
            {
                return true;
            }
        }

        return false;
    }

    // Set by LinkCheck, the only place that reads an address.
    private static EquatableArray<Placed> Targets(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(Inlines.OfLinks)
            .Select(LinkCheck.TargetOf)
            .OfType<Placed>()
            .ToEquatableArray();

    private int LineStart(int offset) => offset == 0 ? 0 : _context.Text.LastIndexOf('\n', offset - 1) + 1;

    // The parser's end of an unclosed fence is one beyond the text.
    private int EndOf(Block block) => block is Table table ? EndOfTable(table) : Math.Min(block.Span.End + 1, _context.Text.Length);

    // That of a table whose last row has an open bracket is before the row's last words; a table is whole lines.
    private int EndOfTable(Table table)
    {
        int last = table.Descendants().Select(static node => node.Span.End).Append(table.Span.End).Max();
        int lineEnd = _context.Text.IndexOf('\n', Math.Min(last, _context.Text.Length));
        return lineEnd < 0 ? _context.Text.Length : lineEnd;
    }

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
                string gap = start > before ? _context.Text.Substring(before, start - before) : string.Empty;
                markdown.Append(gap.Trim().Length == 0 ? gap : "\n\n");
            }

            markdown.Append(_context.Text, start, EndOf(blocks[i]) - start);
        }

        return markdown.ToString().Trim('\n').TrimEnd();
    }

    // A link written with a label finds its address elsewhere in the file; a piece that stands alone carries the address with it.
    private string WithDefinitions(string markdown, IReadOnlyList<Block> blocks)
    {
        var whole = new StringBuilder(markdown);
        var added = new HashSet<LinkReferenceDefinition>();
        foreach (LinkReferenceDefinition definition in blocks
            .SelectMany(Inlines.OfLinks)
            .OfType<LinkInline>()
            .Select(static link => link.Reference)
            .OfType<LinkReferenceDefinition>())
        {
            if (definition.Span.Length > 0 && added.Add(definition) && !Holds(blocks, definition.Span.Start))
            {
                whole.Append("\n\n").Append(_context.Text, definition.Span.Start, definition.Span.Length);
                _budget.Charge(definition.Span.Length);
            }
        }

        _budget.Charge(markdown.Length);
        return whole.ToString();
    }

    // Blocks stand in the order of the file.
    private static bool Holds(IReadOnlyList<Block> blocks, int offset)
    {
        int low = 0;
        int high = blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = blocks[middle].Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return blocks[low].Span.Start <= offset && offset <= blocks[low].Span.End;
    }

    // A tab reaches to the next multiple of four columns; what of it lies beyond the indentation stays as blanks.
    private static string Dedent(string text, int columns)
    {
        string[] lines = text.Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            int column = 0;
            int cut = 0;
            while (cut < lines[i].Length && column < columns && lines[i][cut] is ' ' or '\t')
            {
                column = lines[i][cut++] == '\t' ? column + TabStop - (column % TabStop) : column + 1;
            }

            lines[i] = new string(' ', Math.Max(0, column - columns)) + lines[i].Substring(cut);
        }

        return string.Join("\n", lines);
    }
}
