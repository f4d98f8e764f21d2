using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Reads the tag vocabulary: below a heading <c>## Tags</c> a list of entries such as
/// <c>- `gc` (`garbage-collector`, `GC`): what the tag stands for</c>.
/// </summary>
internal static class VocabularyParser
{
    private const string Title = "Tags";
    private const int Level = 2;

    /// <summary>Whether a heading begins the vocabulary. A topic of that name is written with an id.</summary>
    public static bool IsHeading(HeadingBlock heading) =>
        heading.Level == Level && heading.Inline is not null
        && string.Equals(Inlines.TextOf(heading.Inline).Trim(), Title, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<TagEntryDraft> Parse(IReadOnlyList<Block> blocks, DraftContext context)
    {
        foreach (Block block in blocks)
        {
            if (block is ListBlock list)
            {
                foreach (ListItemBlock item in list.OfType<ListItemBlock>())
                {
                    if (ParseEntry(item, context) is { } entry)
                    {
                        yield return entry;
                    }
                }
            }
            else if (block is not (ThematicBreakBlock or LinkReferenceDefinitionGroup))
            {
                context.Report(context.AtFirstLine(block), ContentRules.UnplacedText, "the vocabulary",
                    "write it into the description of the bank; the vocabulary is a list of tags");
            }
        }
    }

    private static TagEntryDraft? ParseEntry(ListItemBlock item, DraftContext context)
    {
        if (item.Count != 1 || item[0] is not ParagraphBlock { Inline.FirstChild: CodeInline code } paragraph)
        {
            string reason = item.Count > 1 ? "it is longer than one paragraph" : "it does not begin with a tag in back-ticks";
            context.Report(context.AtFirstLine(item), ContentRules.VocabularyEntry, reason);
            return null;
        }

        Placed name = Name(code, context);
        var aliases = new List<Placed>();
        bool inAliases = false;
        for (Inline? next = code.NextSibling; ; next = next.NextSibling)
        {
            switch (next)
            {
                case null:
                    return new TagEntryDraft(name, aliases.ToEquatableArray(), ProseDraft.None(name.Place));
                case CodeInline alias when inAliases:
                    aliases.Add(Name(alias, context));
                    break;
                case LiteralInline literal when FindColon(literal, ref inAliases, out int colon):
                    if (colon >= 0)
                    {
                        return new TagEntryDraft(name, aliases.ToEquatableArray(), Description(paragraph, literal, colon, context));
                    }

                    break;
                default:
                    context.Report(context.AtFirstLine(item), ContentRules.VocabularyEntry,
                        "between the tag and its colon stands something other than aliases in back-ticks and brackets");
                    return null;
            }
        }
    }

    private static Placed Name(CodeInline code, DraftContext context) =>
        new(code.Content, context.At(code.Span.Start + code.DelimiterCount, code.Content.Length));

    // The colon that ends the names, the first one outside the brackets around the aliases, or -1; false where other words stand.
    private static bool FindColon(LiteralInline literal, ref bool inAliases, out int colon)
    {
        string words = literal.Content.ToString();
        for (colon = 0; colon < words.Length; colon++)
        {
            switch (words[colon])
            {
                case '(' when !inAliases:
                    inAliases = true;
                    break;
                case ')' when inAliases:
                    inAliases = false;
                    break;
                case ',' when inAliases:
                case ' ':
                    break;
                case ':' when !inAliases:
                    return true;
                default:
                    return false;
            }
        }

        colon = -1;
        return true;
    }

    private static ProseDraft Description(ParagraphBlock paragraph, LiteralInline last, int colon, DraftContext context)
    {
        int start = last.Span.Start + colon + 1;
        last.Content = new StringSlice(last.Content.ToString().Substring(colon + 1).TrimStart());
        while (paragraph.Inline!.FirstChild != last)
        {
            paragraph.Inline.FirstChild!.Remove();
        }

        return context.Prose.OfInlines(paragraph, start, paragraph.Span.End + 1);
    }
}
