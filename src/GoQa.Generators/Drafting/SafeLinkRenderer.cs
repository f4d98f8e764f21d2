using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Writes links and pictures; one whose address <see cref="LinkCheck"/> took away is written as its text.</summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Url))
        {
            renderer.WriteChildren(link);
        }
        else if (link.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(link.Url).Write("\" alt=\"").WriteEscape(Inlines.TextOf(link)).Write('"');
            WriteTitle(renderer, link);
            renderer.Write(" />");
        }
        else
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(link.Url).Write('"');
            WriteTitle(renderer, link);
            renderer.Write('>');
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }
    }
}
