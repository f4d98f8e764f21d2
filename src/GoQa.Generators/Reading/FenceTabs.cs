using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace GoQa.Generators.Reading;

/// <summary>
/// Gives code inside lists and quotes the tabs back that begin its lines. The parser turns the first tab behind the indentation of a list
/// into blanks, which CommonMark does only where the indentation takes a part of it; Go is indented by tabs.
/// </summary>
internal static class FenceTabs
{
    private const int TabStop = 4;

    public static void Restore(MarkdownDocument document, string text)
    {
        int[]? lineStarts = null;
        foreach (FencedCodeBlock code in document.Descendants<FencedCodeBlock>().Where(static code => code.Parent is not MarkdownDocument))
        {
            lineStarts ??= LineStarts(text);
            for (int i = 0; i < code.Lines.Count && code.Line + 1 + i < lineStarts.Length; i++)
            {
                ref StringSlice slice = ref code.Lines.Lines[i].Slice;
                if (Mended(text, lineStarts[code.Line + 1 + i], slice.ToString(), code.Column) is { } line)
                {
                    slice = new StringSlice(line);
                }
            }
        }
    }

    // The line without the columns that belong to the containers; null where no tab is in play.
    private static string? Mended(string text, int lineStart, string parsed, int columns)
    {
        string words = parsed.TrimStart(' ', '\t');
        int lineEnd = text.IndexOf('\n', lineStart);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd;
        int wordsStart = lineEnd - words.Length;
        if (words.Length == 0 || wordsStart < lineStart || string.CompareOrdinal(text, wordsStart, words, 0, words.Length) != 0)
        {
            return null;
        }

        int blanks = wordsStart;
        while (blanks > lineStart && text[blanks - 1] is ' ' or '\t')
        {
            blanks--;
        }

        if (text.IndexOf('\t', blanks, wordsStart - blanks) < 0)
        {
            return null;
        }

        return Cut(text, lineStart, blanks, wordsStart, columns) + words;
    }

    private static string Cut(string text, int lineStart, int blanks, int end, int columns)
    {
        var kept = new StringBuilder();
        int column = 0;
        for (int i = lineStart; i < end; i++)
        {
            int next = text[i] == '\t' ? column + TabStop - (column % TabStop) : column + 1;
            if (i >= blanks && next > columns)
            {
                _ = column >= columns ? kept.Append(text[i]) : kept.Append(' ', next - columns);
            }

            column = next;
        }

        return kept.ToString();
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return starts.ToArray();
    }
}
