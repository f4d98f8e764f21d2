using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Takes a heading apart: <c>12. Title {#id}</c>.</summary>
internal static class HeadingParser
{
    private const int MaxNumberLength = 8;
    private const int MaxShift = 64;

    /// <summary>Reads a heading; a number counts only where questions are numbered, since a topic may begin with one.</summary>
    public static HeadingDraft Parse(HeadingBlock heading, DraftContext context, bool isNumbered)
    {
        string text = context.Text;
        (int start, int end) = ContentOf(heading, text);
        (Placed? id, int titleEnd) = TakeId(text, start, end, context);
        (Placed? number, int titleStart) = isNumbered ? TakeNumber(text, start, titleEnd, context) : (null, start);
        Keep(heading, titleStart, titleEnd, text);
        ProseDraft title = context.Prose.OfInlines(heading, titleStart, titleEnd);
        return new HeadingDraft(number, titleStart < titleEnd ? title : title with { Place = context.AtFirstLine(heading) }, id);
    }

    // Without the number signs before, and those that may close the line.
    private static (int Start, int End) ContentOf(HeadingBlock heading, string text)
    {
        int start = Math.Min(heading.Span.Start + heading.Level, text.Length);
        int end = Math.Min(heading.Span.End + 1, text.Length);
        (start, end) = Trim(text, start, end);
        int close = end;
        while (close > start && text[close - 1] == '#')
        {
            close--;
        }

        bool isClosed = close < end && (close == start || text[close - 1] is ' ' or '\t');
        return isClosed ? Trim(text, start, close) : (start, end);
    }

    private static (Placed? Id, int TitleEnd) TakeId(string text, int start, int end, DraftContext context)
    {
        int open = end > start && text[end - 1] == '}' ? text.LastIndexOf("{#", end - 1, end - start, StringComparison.Ordinal) : -1;
        if (open < 0)
        {
            return (null, end);
        }

        int idStart = open + 2;
        var id = new Placed(text.Substring(idStart, end - 1 - idStart), context.At(idStart, end - 1 - idStart));
        return (id, Trim(text, start, open).End);
    }

    private static (Placed? Number, int TitleStart) TakeNumber(string text, int start, int end, DraftContext context)
    {
        int digits = start;
        while (digits < end && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        bool isNumber = digits > start && digits < end && text[digits] is '.' or ')'
            && (digits + 1 == end || text[digits + 1] is ' ' or '\t');
        if (!isNumber)
        {
            return (null, start);
        }

        int titleStart = Trim(text, digits + 1, end).Start;
        Place place = context.At(start, digits - start);
        if (digits - start > MaxNumberLength)
        {
            context.Report(place, ContentRules.TooLong, text.Substring(start, MaxNumberLength), "number", MaxNumberLength + " digits");
            return (null, titleStart);
        }

        return (new Placed(text.Substring(start, digits - start), place), titleStart);
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\n')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '\n')
        {
            end--;
        }

        return (start, end);
    }

    // Takes what is not the title out of the parsed words, so that number and id are not part of its HTML.
    private static void Keep(HeadingBlock heading, int titleStart, int titleEnd, string text)
    {
        List<LiteralInline> literals = heading.Inline?.FindDescendants<LiteralInline>().ToList() ?? [];
        int shift = ShiftOf(literals, text);
        foreach (LiteralInline literal in literals)
        {
            int start = literal.Span.Start + shift;
            int from = Math.Max(titleStart, start);
            int to = Math.Min(titleEnd, start + literal.Span.Length);
            if (from >= to)
            {
                literal.Content = StringSlice.Empty;
            }
            else if (to - from < literal.Span.Length && literal.Content.Length == literal.Span.Length)
            {
                literal.Content = new StringSlice(literal.Content.ToString().Substring(from - start, to - from));
            }
        }
    }

    // Behind "#" and a tab the parser counts the places of the words from the tab.
    private static int ShiftOf(List<LiteralInline> literals, string text)
    {
        LiteralInline? first = literals.Find(static literal =>
            literal.Content.Length > 0 && literal.Content.Length == literal.Span.Length && !literal.IsFirstCharacterEscaped);
        string words = first?.Content.ToString() ?? string.Empty;
        for (int shift = 0; first is not null && shift <= MaxShift; shift++)
        {
            if (string.CompareOrdinal(text, first.Span.Start + shift, words, 0, words.Length) == 0)
            {
                return shift;
            }
        }

        return 0;
    }
}
