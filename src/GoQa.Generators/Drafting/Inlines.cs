using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Walks over the words of a tree.</summary>
internal static class Inlines
{
    /// <summary>Every link and automatic link in a block, in order.</summary>
    public static IEnumerable<Inline> OfLinks(Block block) =>
        (block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants())
            .OfType<Inline>()
            .Where(static inline => inline is LinkInline or AutolinkInline);

    /// <summary>The links in an inline, itself among them.</summary>
    public static IEnumerable<LinkInline> LinksOf(Inline inline) =>
        inline is LinkInline link ? [link] : inline is ContainerInline container ? container.FindDescendants<LinkInline>() : [];

    /// <summary>The words of an inline without any markup.</summary>
    public static string TextOf(Inline inline)
    {
        var text = new StringBuilder();
        PlainTextWriter.Append(text, inline);
        return text.ToString();
    }

    /// <summary>The bold phrase at the beginning of a paragraph, or null.</summary>
    public static EmphasisInline? LeadingBold(Block block) =>
        block is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: 2 } bold } ? bold : null;
}
