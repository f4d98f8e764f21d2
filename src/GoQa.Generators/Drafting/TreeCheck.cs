using GoQa.Generators.Diagnostics;
using Markdig.Syntax;

namespace GoQa.Generators.Drafting;

/// <summary>Finds Markdown that is not what it looks like: a heading made by a line below it, a table that is read as a paragraph.</summary>
internal static class TreeCheck
{
    public static void Apply(MarkdownDocument tree, DraftContext context)
    {
        foreach (Block block in tree.Descendants<Block>())
        {
            switch (block)
            {
                case HeadingBlock { IsSetext: true } heading:
                    context.Report(
                        context.AtFirstLine(heading),
                        ContentRules.UnderlinedHeading,
                        heading.Inline is null ? string.Empty : Inlines.TextOf(heading.Inline),
                        new string('#', heading.Level));
                    break;
                case ParagraphBlock paragraph when HasDelimiterRow(context.Text, paragraph):
                    context.Report(context.AtFirstLine(paragraph), ContentRules.BrokenTable);
                    break;
            }
        }
    }

    // A line of dashes and bars in a paragraph: the parser drops a whole table to text for one line too many below it.
    private static bool HasDelimiterRow(string text, ParagraphBlock paragraph)
    {
        int end = Math.Min(paragraph.Span.End + 1, text.Length);
        for (int start = paragraph.Span.Start; start < end;)
        {
            int lineEnd = text.IndexOf('\n', start, end - start);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            string line = text.Substring(start, lineEnd - start).Trim();
            if (line.IndexOf('|') >= 0 && line.IndexOf('-') >= 0 && line.All(static c => c is '|' or '-' or ':' or ' ' or '\t'))
            {
                return true;
            }

            start = lineEnd + 1;
        }

        return false;
    }
}
