using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// The beginning of a part of a question: a bold paragraph, a bold lead-in with text behind it, or a heading one level below the
/// question.
/// </summary>
internal static class SectionLabel
{
    /// <summary>The level of a heading that begins a part.</summary>
    public const int Level = 4;

    /// <summary>Whether a block begins a part, and the offset of the text behind the label, or -1 when there is none.</summary>
    public static bool TryRead(Block block, out Section section, out int textStart)
    {
        textStart = -1;
        if (block is HeadingBlock { IsSetext: false, Inline: { } words })
        {
            return SectionNames.TryGet(Inlines.TextOf(words), out section);
        }

        section = default;
        if (Inlines.LeadingBold(block) is not { } bold || !SectionNames.TryGet(Inlines.TextOf(bold), out section))
        {
            return false;
        }

        textStart = StartOfRest(bold);

        // "**Example:** a worker that ..." within an answer is part of the answer; so is "**Answer:** ...".
        return textStart < 0 || section is not (Section.Answer or Section.Examples);
    }

    /// <summary>The words of a block that looks like a label: a bold paragraph or a heading, and nothing else. Null for any other block.</summary>
    public static string? WordsOf(Block block) =>
        block is HeadingBlock { Level: Level, Inline: { } words } ? Inlines.TextOf(words)
        : Inlines.LeadingBold(block) is { } bold && StartOfRest(bold) < 0 ? Inlines.TextOf(bold)
        : null;

    /// <summary>Takes the label off a paragraph, so that the text behind it can be written alone.</summary>
    public static void Remove(ParagraphBlock block)
    {
        EmphasisInline bold = Inlines.LeadingBold(block)!;
        if (bold.NextSibling is LiteralInline literal)
        {
            literal.Content = new StringSlice(literal.Content.ToString().TrimStart(':', ' ', '\t'));
        }

        bold.Remove();
        while (block.Inline!.FirstChild is LineBreakInline lineBreak)
        {
            lineBreak.Remove();
        }
    }

    private static int StartOfRest(EmphasisInline bold)
    {
        for (Inline? next = bold.NextSibling; next is not null; next = next.NextSibling)
        {
            switch (next)
            {
                case LineBreakInline:
                    break;
                case LiteralInline literal:
                    string words = literal.Content.ToString();
                    string rest = words.TrimStart(':', ' ', '\t');
                    if (rest.Length > 0)
                    {
                        return literal.Span.Start + words.Length - rest.Length;
                    }

                    break;
                default:
                    return next.Span.Start;
            }
        }

        return -1;
    }
}
