using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Finds Markdown that is not what it looks like: a heading made by a line below it, a table that is read as a paragraph, a fence
/// that swallows the rest of the file, a section name that begins no section.
/// </summary>
internal static class TreeCheck
{
    public static void Apply(MarkdownDocument tree, DraftContext context)
    {
        HashSet<Block> aboveDifficulty = AboveDifficulty(tree);
        foreach (Block block in tree.Descendants<Block>())
        {
            switch (block)
            {
                case HeadingBlock { IsSetext: true } heading:
                    context.Report(
                        context.AtLastLine(heading),
                        ContentRules.UnderlinedHeading,
                        heading.Inline is null ? string.Empty : Spelling.Quote(Inlines.TextOf(heading.Inline)),
                        new string('#', heading.Level));
                    break;
                case HeadingBlock heading when IsQuestionTooDeep(heading, context.Text, aboveDifficulty):
                    context.Report(
                        context.AtFirstLine(heading),
                        ContentRules.HeadingLevel,
                        heading.Inline is null ? string.Empty : Spelling.Quote(Inlines.TextOf(heading.Inline)),
                        heading.Level.ToString(CultureInfo.InvariantCulture),
                        "question",
                        "###");
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0 } fence:
                    context.Report(context.AtFirstLine(fence), ContentRules.UnclosedFence);
                    break;
                case ParagraphBlock paragraph when HiddenLabel(paragraph) is { } label:
                    context.Report(context.At(label.Span), ContentRules.HiddenSection, Inlines.TextOf(label));
                    break;
                case ParagraphBlock { Inline: not null } paragraph when HasDelimiterRow(context.Text, paragraph):
                    context.Report(context.AtFirstLine(paragraph), ContentRules.BrokenTable);
                    break;
            }
        }
    }

    // A bold section name alone on a line of a paragraph: the blank line above it was forgotten.
    private static EmphasisInline? HiddenLabel(ParagraphBlock paragraph) => paragraph.Inline?
        .OfType<EmphasisInline>()
        .FirstOrDefault(static bold => bold is { DelimiterCount: 2, PreviousSibling: LineBreakInline, NextSibling: null or LineBreakInline }
            && SectionNames.TryGet(Inlines.TextOf(bold), out _));

    // An id behind it, or a difficulty below it: it was meant to be more than a heading inside a text.
    private static bool IsQuestionTooDeep(HeadingBlock heading, string text, HashSet<Block> aboveDifficulty)
    {
        bool isOutline = heading is { Parent: MarkdownDocument, Level: <= 3 };
        return !isOutline && (HasId(heading, text) || aboveDifficulty.Contains(heading));
    }

    private static bool HasId(HeadingBlock heading, string text)
    {
        int end = Math.Min(heading.Span.End + 1, text.Length);
        string line = text.Substring(heading.Span.Start, end - heading.Span.Start).TrimEnd(' ', '\t', '#');
        return line.EndsWith("}", StringComparison.Ordinal) && line.IndexOf("{#", StringComparison.Ordinal) > 0;
    }

    // The blocks that a question's difficulty stands directly below. Asking a block for the next one would search its parent each time.
    private static HashSet<Block> AboveDifficulty(MarkdownDocument tree)
    {
        var found = new HashSet<Block>();
        foreach (ContainerBlock parent in tree.Descendants<ContainerBlock>().Prepend(tree))
        {
            for (int i = 1; i < parent.Count; i++)
            {
                if (MetadataParser.IsDifficulty(parent[i]))
                {
                    found.Add(parent[i - 1]);
                }
            }
        }

        return found;
    }

    // A line of dashes and bars in a paragraph: the parser drops a whole table to text for one line too many below it.
    private static bool HasDelimiterRow(string text, ParagraphBlock paragraph)
    {
        int end = Math.Min(paragraph.Span.End + 1, text.Length);
        for (int start = paragraph.Span.Start; start < end;)
        {
            int lineEnd = text.IndexOf('\n', start, end - start);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            if (TableLines.IsDelimiterRow(text.Substring(start, lineEnd - start).TrimStart(' ', '\t', '>')))
            {
                return true;
            }

            start = lineEnd + 1;
        }

        return false;
    }
}
