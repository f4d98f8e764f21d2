using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Reads a line such as <c>**Difficulty:** medium · **Tags:** `a`, `b`</c>: bold keys, each followed by its values. The first
/// paragraph below a title is such a line if it begins with a bold key, or with a bold word that is nearly one.
/// </summary>
internal sealed class MetadataParser
{
    public const string DifficultyKey = "difficulty";
    public const string TagsKey = "tags";
    public const string AliasesKey = "aliases";
    public const string VersionsKey = "versions";
    public const string LevelKey = "level";

    private const string GoKey = "go";

    private static readonly char[] Separators = [',', ';', '|', '\u00B7', '\u2022'];
    private static readonly string[] QuestionKeys = [DifficultyKey, TagsKey, AliasesKey, VersionsKey, GoKey];
    private static readonly string[] BankKeys = [LevelKey];

    private readonly DraftContext _context;
    private readonly string[] _keys;
    private readonly string _owner;
    private readonly Dictionary<string, List<Placed>> _values = new(StringComparer.Ordinal);
    private List<Placed>? _current;

    private MetadataParser(DraftContext context, string[] keys, string owner)
    {
        _context = context;
        _keys = keys;
        _owner = owner;
    }

    /// <summary>The metadata of a question, or null when the block is none.</summary>
    public static MetadataDraft? TryParseQuestion(Block block, DraftContext context)
    {
        if (!IsMetadata(block, QuestionKeys))
        {
            return null;
        }

        var parser = new MetadataParser(context, QuestionKeys, "a question");
        parser.Read(((ParagraphBlock)block).Inline!);
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

    private static bool IsMetadata(Block block, string[] keys) =>
        Inlines.LeadingBold(block) is { } bold
        && (HasColon(bold) || bold.NextSibling is null or LiteralInline)
        && Spelling.Nearest(KeyOf(bold), keys) is { } nearest
        && (nearest == KeyOf(bold) || HasColon(bold));

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
                case EmphasisInline { DelimiterCount: 2 } key:
                    BeginKey(key);
                    break;
                case LiteralInline literal:
                    AddWords(literal.Content.ToString(), literal.Span.Start);
                    break;
                case CodeInline code:
                    _current?.Add(new Placed(code.Content, _context.At(code.Span.Start + code.DelimiterCount, code.Content.Length)));
                    break;
                case LineBreakInline:
                    break;
                default:
                    AddWords(Inlines.TextOf(inline), inline.Span.Start);
                    break;
            }
        }
    }

    private void BeginKey(EmphasisInline bold)
    {
        string key = KeyOf(bold);
        if (!_keys.Contains(key, StringComparer.Ordinal))
        {
            _context.Report(
                _context.At(bold.Span), ContentRules.UnknownMetadataKey, key, _owner, string.Join(", ", _keys), Spelling.DidYouMean(key, _keys));
            _current = [];
        }
        else if (_values.TryGetValue(key, out List<Placed>? values))
        {
            _context.Report(_context.At(bold.Span), ContentRules.RepeatedMetadata, key);
            _current = values;
        }
        else
        {
            _values[key] = _current = [];
        }
    }

    private void AddWords(string words, int offset)
    {
        int start = 0;
        while (start <= words.Length)
        {
            int end = words.IndexOfAny(Separators, start);
            end = end < 0 ? words.Length : end;
            string raw = words.Substring(start, end - start);
            string value = raw.Trim().TrimStart(':').Trim();
            if (value.Length > 0)
            {
                int place = offset + start + raw.IndexOf(value, StringComparison.Ordinal);
                _current?.Add(new Placed(value, _context.At(place, value.Length)));
            }

            start = end + 1;
        }
    }
}
