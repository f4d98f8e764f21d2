using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Cuts a file into the bank's title, topics, questions and vocabulary, by its headings. The tree dies here.</summary>
internal sealed class DocumentParser
{
    private const int BankLevel = 1;
    private const int TopicLevel = 2;
    private const int QuestionLevel = 3;

    private readonly DraftContext _context;
    private readonly List<BankHeaderDraft> _headers = [];
    private readonly List<TopicDraft> _topics = [];
    private readonly List<TagEntryDraft> _vocabulary = [];
    private readonly List<QuestionDraft> _questions = [];
    private HeadingDraft? _topic;
    private ProseDraft? _introduction;

    private DocumentParser(DraftContext context)
    {
        _context = context;
    }

    public static DocumentDraft Parse(SourceDocument source, ReadDocument document)
    {
        var context = new DraftContext(document);
        var parser = new DocumentParser(context);
        if (document.Tree is { } tree)
        {
            LinkCheck.Apply(tree, context);
            TreeCheck.Apply(tree, context);
            LostTextCheck.Apply(tree, context);
            DecodedTextCheck.Apply(tree, context);
            HtmlCheck.Apply(tree, context);
            parser.Read(tree);
        }

        return new DocumentDraft(
            source.Bank,
            source.Path,
            parser._headers.ToEquatableArray(),
            parser._topics.ToEquatableArray(),
            parser._vocabulary.ToEquatableArray(),
            context.Problems.OrderBy(static problem => problem.Place?.Start ?? 0).ToEquatableArray())
        {
            Length = document.Text.Length,
        };
    }

    private void Read(MarkdownDocument tree)
    {
        HeadingBlock? heading = null;
        var below = new List<Block>();
        foreach (Block block in tree)
        {
            if (block is HeadingBlock { Level: <= QuestionLevel, IsSetext: false } next && !IsSection(next, heading))
            {
                End(heading, below);
                heading = next;
                below = [];
            }
            else if (block is not LinkReferenceDefinitionGroup)
            {
                below.Add(block);
            }
        }

        End(heading, below);
        EndTopic();
    }

    // "### Key points" below a question: read as the section that it names, and reported there.
    private static bool IsSection(HeadingBlock block, HeadingBlock? question) =>
        block.Level == QuestionLevel && question?.Level == QuestionLevel && SectionLabel.TryRead(block, out _, out _);

    private void End(HeadingBlock? heading, List<Block> below)
    {
        switch (heading?.Level)
        {
            case BankLevel:
                EndTopic();
                AddHeader(heading, below);
                break;
            case TopicLevel when VocabularyParser.IsHeading(heading):
                EndTopic();
                _vocabulary.AddRange(VocabularyParser.Parse(below, _context));
                break;
            case TopicLevel:
                EndTopic();
                _topic = HeadingParser.Parse(heading, _context, isNumbered: false);
                _introduction = Introduction(below);
                break;
            case QuestionLevel:
                _questions.Add(QuestionParser.Parse(heading, below, _context));
                break;
            default:
                ReportStray(below);
                break;
        }
    }

    private void AddHeader(HeadingBlock heading, List<Block> below)
    {
        List<LinkInline> links = [.. Inlines.OfLinks(heading).OfType<LinkInline>()];
        HeadingDraft title = HeadingParser.Parse(heading, _context, isNumbered: false);
        if (title.Id is { } id)
        {
            _context.Report(id.Place, ContentRules.UnplacedText, "the bank", "delete it; a bank is named in the project file");
        }

        // The title of a bank has words only; a topic's or question's keeps its links.
        _context.ReportLost(links, "the bank", "write the link below the title, which is plain text");

        string? level = below.Count == 0 ? null : MetadataParser.TryParseLevel(below[0], _context);
        ProseDraft description = Introduction(below.Skip(level is null ? 0 : 1));
        _headers.Add(new BankHeaderDraft(new Placed(title.Title.Text, title.Place), level ?? string.Empty, description));
    }

    // A line between questions means nothing; one within the text is a part of it.
    private ProseDraft Introduction(IEnumerable<Block> below)
    {
        List<Block> blocks = below.ToList();
        while (blocks.Count > 0 && blocks[blocks.Count - 1] is ThematicBreakBlock)
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        return _context.Prose.OfBlocks(blocks);
    }

    private void EndTopic()
    {
        if (_topic is not null || _questions.Count > 0)
        {
            _topics.Add(new TopicDraft(_topic, _introduction ?? ProseDraft.None(_context.At(0, 0)), _questions.ToEquatableArray()));
        }

        _topic = null;
        _introduction = null;
        _questions.Clear();
    }

    private void ReportStray(List<Block> blocks)
    {
        foreach (Block block in blocks.Where(static block => block is not ThematicBreakBlock))
        {
            _context.Report(_context.AtFirstLine(block), ContentRules.UnplacedText, "the bank",
                "write it below a heading: '#' for the bank, '##' for a topic, '###' for a question");
        }
    }
}
