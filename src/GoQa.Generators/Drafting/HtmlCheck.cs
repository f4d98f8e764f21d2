using GoQa.Generators.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Finds comments and elements of HTML, which readers see as they stand. Other words in angle brackets are none, such as List&lt;T&gt;.</summary>
internal static class HtmlCheck
{
    private const string Comment = "<!--";
    private const string CommentEnd = "-->";

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "blockquote", "br", "center", "code", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h1", "h2", "h3",
        "h4", "h5", "h6", "hr", "i", "iframe", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "s", "script", "small", "span",
        "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul", "video",
    };

    public static void Apply(MarkdownDocument tree, DraftContext context)
    {
        foreach (LiteralInline literal in tree.Descendants<LiteralInline>())
        {
            int end = Math.Min(literal.Span.End + 1, context.Text.Length);
            for (int i = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 2 : 0); i < end; i++)
            {
                if (context.Text[i] == '<' && LengthOf(context.Text, i) is > 0 and int length)
                {
                    context.Report(context.At(i, length), ContentRules.ShownHtml, context.Text.Substring(i, length));
                    i += length - 1;
                }
            }
        }
    }

    // A tag as far as its line goes; of a comment its beginning, which is enough to find it.
    private static int LengthOf(string text, int start)
    {
        if (string.CompareOrdinal(text, start, Comment, 0, Comment.Length) == 0)
        {
            int close = text.IndexOf(CommentEnd, start, Math.Min(64, text.Length - start), StringComparison.Ordinal);
            return close > 0 && text.IndexOf('\n', start, close - start) < 0 ? close + CommentEnd.Length - start : Comment.Length;
        }

        int name = start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1;
        int end = name;
        while (end < text.Length && end - name < 12 && text[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
        {
            end++;
        }

        bool isTag = end < text.Length && text[end] is '>' or ' ' or '/' or '\n' or '\t' && Elements.Contains(text.Substring(name, end - name));
        return !isTag ? 0 : text[end] == '>' ? end + 1 - start : end - start;
    }
}
