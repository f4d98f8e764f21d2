using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Reads a line such as <c>**Difficulty:** medium · **Tags:** `a`, `b`</c>: bold keys, each followed by its values. A paragraph
/// below a title is such a line if it begins with a bold key, with a bold word that is nearly one, or with another beside a key.
/// </summary>
internal sealed class MetadataParser
{
    public const string DifficultyKey = "difficulty";
    public const string TagsKey = "tags";
    public const string AliasesKey = "aliases";
    public const string VersionsKey = "versions";
    public const string LevelKey = "level";

    private const string GoKey = "go";
    private const string LinkAdvice = "write the link into the answer";

    private static readonly char[] Separators = [',', ';', '|', '\u00B7', '\u2022'];
    private static readonly string[] QuestionKeys = [DifficultyKey, TagsKey, AliasesKey, VersionsKey, GoKey];
    private static readonly string[] BankKeys = [LevelKey];

    private readonly DraftContext _context;
    private readonly string[] _keys;
    private readonly string _owner;
    private readonly Dictionary<string, List<Placed>> _values = new(StringComparer.Ordinal);
    private readonly List<Piece> _value = [];
    private List<Placed>? _current;

    private MetadataParser(DraftContext context, string[] keys, string owner)
    {
        _context = context;
        _keys = keys;
        _owner = owner;
    }

    /// <summary>Reads the paragraphs of metadata at the beginning of a question, and says how many they are.</summary>
    public static MetadataDraft ParseQuestion(IReadOnlyList<Block> blocks, DraftContext context, out int count)
    {
        var parser = new MetadataParser(context, QuestionKeys, "a question");
        for (count = 0; count < blocks.Count && IsMetadata(blocks[count], QuestionKeys); count++)
        {
            parser.Read(((ParagraphBlock)blocks[count]).Inline!);
        }

        List<Placed> difficulty = parser.Values(DifficultyKey);
        return new MetadataDraft(
            difficulty.Count == 0 ? null : WithoutEmoji(difficulty),
            parser.Values(TagsKey).ToEquatableArray(),
            parser.Values(AliasesKey).ToEquatableArray(),
            string.Join(", ", parser.Values(VersionsKey).Concat(parser.Values(GoKey)).Select(static value => value.Text)));
    }

    /// <summary>The level of a bank, or null when the block is no line of metadata.</summary>
    public static string? TryParseLevel(Block block, DraftContext context)
    {
        if (!IsMetadata(block, BankKeys))
        {
            return null;
        }

        var parser = new MetadataParser(context, BankKeys, "a bank");
        parser.Read(((ParagraphBlock)block).Inline!);
        return string.Join(", ", parser.Values(LevelKey).Select(static value => value.Text));
    }

    /// <summary>Whether a block begins with a question's difficulty.</summary>
    public static bool IsDifficulty(Block block) =>
        Inlines.LeadingBold(block) is { } bold && KeyOf(bold) == DifficultyKey && HasColon(bold);

    // A bold key that is known or nearly so, or any bold word with a colon beside a known key.
    private static bool IsMetadata(Block block, string[] keys) =>
        Inlines.LeadingBold(block) is { } bold
        && ((keys.Contains(KeyOf(bold), StringComparer.Ordinal) && (HasColon(bold) || bold.NextSibling is null or LiteralInline))
            || (HasColon(bold) && (Spelling.Nearest(KeyOf(bold), keys) is not null || Keys(block).Any(key => HasColon(key) && keys.Contains(KeyOf(key), StringComparer.Ordinal)))));

    private static IEnumerable<EmphasisInline> Keys(Block block) =>
        ((ParagraphBlock)block).Inline!.OfType<EmphasisInline>().Where(static inline => inline is { DelimiterChar: not '~', DelimiterCount: 2 });

    private static bool HasColon(EmphasisInline bold) =>
        Inlines.TextOf(bold).TrimEnd().EndsWith(":", StringComparison.Ordinal)
        || (bold.NextSibling is LiteralInline next && next.Content.ToString().TrimStart().StartsWith(":", StringComparison.Ordinal));

    private static string KeyOf(EmphasisInline bold) => Inlines.TextOf(bold).Trim().TrimEnd(':').Trim().ToLowerInvariant();

    // "🟡 medium": what stands before the first letter is decoration. Several values make one that no rule knows.
    private static Placed WithoutEmoji(List<Placed> values)
    {
        Placed first = values[0];
        int letter = 0;
        while (letter < first.Text.Length && !char.IsLetter(first.Text[letter]))
        {
            letter++;
        }

        if (letter == first.Text.Length)
        {
            letter = 0;
        }

        if (values.Count == 1)
        {
            return new Placed(first.Text.Substring(letter), DraftContext.Within(first.Place, letter));
        }

        Place last = values[values.Count - 1].Place;
        string all = string.Join(", ", values.Select(static value => value.Text)).Substring(letter);
        return new Placed(all, DraftContext.Between(first.Place, last));
    }

    private List<Placed> Values(string key) => _values.TryGetValue(key, out List<Placed>? values) ? values : [];

    private void Read(ContainerInline line)
    {
        foreach (Inline inline in line)
        {
            switch (inline)
            {
                case EmphasisInline { DelimiterChar: not '~', DelimiterCount: 2 } key:
                    EndValue();
                    BeginKey(key);
                    break;
                case LiteralInline literal:
                    AddWords(literal);
                    break;
                case CodeInline code:
                    EndValue();
                    _current?.Add(new Placed(code.Content, _context.At(code.Span.Start + code.DelimiterCount, code.Content.Length)));
                    break;
                case LineBreakInline lineBreak when lineBreak.NextSibling is { } next && !ContinuesMetadata(lineBreak):
                    EndValue();
                    _context.Report(
                        _context.At(next.Span.Start, line.LastChild!.Span.End + 1 - next.Span.Start),
                        ContentRules.UnplacedText,
                        "the metadata",
                        "leave a blank line below the metadata");
                    return;
                case LineBreakInline:
                    EndValue();
                    break;
                default:
                    AddMarked(inline);
                    break;
            }
        }

        EndValue();
    }

    // The next line begins with a key, or this one ends within a list of values.
    private static bool ContinuesMetadata(LineBreakInline lineBreak) =>
        lineBreak.NextSibling is EmphasisInline { DelimiterChar: not '~', DelimiterCount: 2 }
        || (lineBreak.PreviousSibling is LiteralInline words && words.Content.ToString().TrimEnd().TrimEnd(Separators).Length < words.Content.ToString().TrimEnd().Length);

    private void BeginKey(EmphasisInline bold)
    {
        string key = KeyOf(bold);
        _context.ReportLost(Inlines.LinksOf(bold), "the metadata", LinkAdvice);
        if (!_keys.Contains(key, StringComparer.Ordinal))
        {
            _context.Report(
                _context.At(bold.Span), ContentRules.UnknownMetadataKey, key, _owner, string.Join(", ", _keys), Spelling.DidYouMean(key, _keys));
            _current = [];
        }
        else if (_values.ContainsKey(key))
        {
            _context.Report(_context.At(bold.Span), ContentRules.RepeatedMetadata, key);
            _current = [];
        }
        else
        {
            _values[key] = _current = [];
        }
    }

    private void AddWords(LiteralInline literal)
    {
        string words = literal.Content.ToString();
        for (int start = 0; start <= words.Length;)
        {
            int end = words.IndexOfAny(Separators, start);
            end = end < 0 ? words.Length : end;
            if (end > start)
            {
                // Places inside a literal are known unless an escape makes it shorter than its source.
                bool isExact = words.Length == literal.Span.Length;
                _value.Add(new Piece(
                    words.Substring(start, end - start),
                    isExact ? literal.Span.Start + start : literal.Span.Start,
                    isExact ? literal.Span.Start + end : literal.Span.End + 1,
                    IsMarked: false));
            }

            if (end < words.Length)
            {
                EndValue();
            }

            start = end + 1;
        }
    }

    // Emphasis and entities are their words. A link has an address too, which only its source keeps.
    private void AddMarked(Inline inline)
    {
        _context.ReportLost(Inlines.LinksOf(inline).Where(static link => link.Reference is not null), "the metadata", LinkAdvice);
        int end = Math.Min(inline.Span.End + 1, _context.Text.Length);
        bool hasLink = inline is not (EmphasisInline or HtmlEntityInline)
            || (inline is ContainerInline container && container.FindDescendants<LinkInline>().Any());
        string words = hasLink ? _context.Text.Substring(inline.Span.Start, end - inline.Span.Start) : Inlines.TextOf(inline);
        _value.Add(new Piece(words, inline.Span.Start, end, IsMarked: true));
    }

    // A value in one mark is its words: "*medium*". One with marks inside, such as "a*b*c", was not meant as Markdown.
    private void EndValue()
    {
        List<Piece> pieces = [.. _value];
        _value.Clear();
        if (pieces.Count > 0 && !pieces[0].IsMarked)
        {
            string words = pieces[0].Words.TrimStart(' ', '\t', ':');
            pieces[0] = pieces[0] with { Words = words, Start = Math.Max(pieces[0].Start, pieces[0].End - words.Length) };
        }

        Predicate<Piece> isBlank = static piece => piece.Words.Trim().Length == 0 && !piece.IsMarked;
        int last = pieces.FindLastIndex(piece => !isBlank(piece));
        pieces.RemoveRange(last + 1, pieces.Count - last - 1);
        int first = pieces.FindIndex(piece => !isBlank(piece));
        pieces.RemoveRange(0, Math.Max(0, first));
        if (pieces.Count == 0)
        {
            return;
        }

        int start = pieces[0].Start;
        int end = pieces[pieces.Count - 1].End;
        bool isSource = pieces.Count > 1 && pieces.Exists(static piece => piece.IsMarked);
        string raw = isSource ? _context.Text.Substring(start, end - start) : string.Concat(pieces.Select(static piece => piece.Words));
        string value = raw.Trim();
        if (value.Length > 0)
        {
            int before = raw.Length - raw.TrimStart().Length;
            int after = raw.Length - raw.TrimEnd().Length;
            _current?.Add(new Placed(value, _context.At(start + before, Math.Max(0, end - after - start - before))));
        }
    }

    private readonly record struct Piece(string Words, int Start, int End, bool IsMarked);
}
