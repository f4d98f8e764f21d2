using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Sorts the blocks below a question's title into its parts. What fits no part is reported, never dropped.</summary>
internal sealed class QuestionParser
{
    private readonly DraftContext _context;
    private readonly List<Block> _answer = [];
    private readonly List<ProseDraft> _keyPoints = [];
    private readonly List<ExampleDraft> _examples = [];
    private readonly List<ProseDraft> _followUps = [];
    private readonly List<ReferenceDraft> _references = [];

    /// <summary>Text beyond the answer that stands in no list: it leads to the next example, or to nothing.</summary>
    private readonly List<Block> _caption = [];
    private Section _section = Section.Answer;

    private QuestionParser(DraftContext context)
    {
        _context = context;
    }

    /// <summary>Reads a question from its heading and the blocks up to the next heading of its level or above.</summary>
    public static QuestionDraft Parse(HeadingBlock heading, IReadOnlyList<Block> blocks, DraftContext context)
    {
        HeadingDraft title = HeadingParser.Parse(heading, context, isNumbered: true);
        MetadataDraft metadata = MetadataParser.ParseQuestion(blocks, context, out int count);
        var parser = new QuestionParser(context);
        foreach (Block block in blocks.Skip(count))
        {
            parser.Add(block);
        }

        parser.ReportCaption();
        return parser.ToDraft(title, metadata);
    }

    private QuestionDraft ToDraft(HeadingDraft heading, MetadataDraft metadata)
    {
        // A line between questions means nothing.
        while (_answer.Count > 0 && _answer[_answer.Count - 1] is ThematicBreakBlock)
        {
            _answer.RemoveAt(_answer.Count - 1);
        }

        var draft = new QuestionDraft(
            heading,
            metadata,
            _context.Prose.OfBlocks(_answer),
            _keyPoints.ToEquatableArray(),
            _examples.ToEquatableArray(),
            _followUps.ToEquatableArray(),
            _references.ToEquatableArray(),
            ContentHash: string.Empty);
        return draft with { ContentHash = ContentHasher.Hash(draft) };
    }

    private void Add(Block block)
    {
        if (SectionLabel.TryRead(block, out Section section, out int textStart))
        {
            ReportCaption();
            ReportLevel(block);
            _context.ReportLost(
                block is HeadingBlock { Inline: { } words } ? Inlines.LinksOf(words) : Inlines.LinksOf(Inlines.LeadingBold(block)!),
                "the name of the section",
                "write the link below it");
            _section = section;
            if (textStart >= 0)
            {
                AddLeadIn((ParagraphBlock)block, textStart);
            }

            return;
        }

        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case not null when _section == Section.Answer:
                ReportMisspelt(block);
                _answer.Add(block);
                break;
            case ThematicBreakBlock:
                break;
            case CodeBlock code:
                // Examples stand between key points and follow-ups; a block further down is one too, rather than lost.
                _examples.Add(ToExample(code));
                _section = _section == Section.KeyPoints ? Section.Examples : _section;
                break;
            case ListBlock list when _section != Section.Examples:
                ReportCaption();
                AddItems(list);
                break;
            case not null:
                _caption.Add(block);
                break;
        }
    }

    private void AddItems(ListBlock list)
    {
        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
        {
            List<Inline> links = [.. Inlines.OfLinks(item)];
            ProseDraft text = _section == Section.FollowUps ? _context.Prose.OfFollowUp(item) : _context.Prose.OfItem(item);
            if (text.IsEmpty)
            {
                _context.Report(_context.AtFirstLine(item), ContentRules.EmptyItem);
            }
            else
            {
                Add(text, links);
            }
        }
    }

    private void AddLeadIn(ParagraphBlock block, int textStart)
    {
        List<Inline> links = [.. Inlines.OfLinks(block)];
        SectionLabel.Remove(block);
        Add(_context.Prose.OfInlines(block, textStart, block.Span.End + 1), links);
    }

    private void Add(ProseDraft text, IEnumerable<Inline> links)
    {
        switch (_section)
        {
            case Section.KeyPoints:
                _keyPoints.Add(text);
                break;
            case Section.FollowUps:
                _followUps.Add(text);
                break;
            default:
                _references.Add(new ReferenceDraft(text, AddressOf(links)));
                break;
        }
    }

    private static string AddressOf(IEnumerable<Inline> links) =>
        links.Select(static link => link is LinkInline { IsImage: false } written ? written.Url : (link as AutolinkInline)?.Url)
            .FirstOrDefault(static url => !string.IsNullOrEmpty(url)) ?? string.Empty;

    private ExampleDraft ToExample(CodeBlock code)
    {
        ProseDraft caption = _context.Prose.OfBlocks(_caption);
        _caption.Clear();
        return code is FencedCodeBlock fenced
            ? new ExampleDraft(caption, fenced.Info?.Trim() ?? string.Empty, fenced.Arguments?.Trim() ?? string.Empty, PlainTextWriter.CodeOf(code))
            : new ExampleDraft(caption, string.Empty, string.Empty, PlainTextWriter.CodeOf(code));
    }

    private void ReportCaption()
    {
        _caption.ForEach(Report);
        _caption.Clear();
    }

    private void Report(Block block) => _context.Report(
        _context.AtFirstLine(block),
        ContentRules.UnplacedText,
        "the question",
        _section == Section.Examples
            ? "write it above the example that it leads to, or move it into the answer; an example is a fenced block"
            : Inlines.LeadingBold(block) is null
                ? "write it as an item of the list ('- ') or move it into the answer"
                : "name a section: Key points, Examples, Follow-ups or References" + SectionNames.DidYouMean(SectionLabel.WordsOf(block) ?? string.Empty));

    private void ReportLevel(Block block)
    {
        if (block is HeadingBlock heading && heading.Level != SectionLabel.Level)
        {
            _context.Report(
                _context.AtFirstLine(heading),
                ContentRules.HeadingLevel,
                Spelling.Quote(Inlines.TextOf(heading.Inline!)),
                heading.Level.ToString(CultureInfo.InvariantCulture),
                "section",
                new string('#', SectionLabel.Level));
        }
    }

    private void ReportMisspelt(Block block)
    {
        if (SectionLabel.WordsOf(block) is { } words && SectionNames.DidYouMean(words) is { Length: > 0 } guess)
        {
            _context.Report(_context.AtFirstLine(block), ContentRules.MisspeltSection, Spelling.Quote(words), guess);
        }
    }
}
