using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Writes an address in angle brackets as a link, or as text where <see cref="LinkCheck"/> does not allow it.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (!link.IsEmail && !LinkCheck.IsAllowed(link.Url))
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a href=\"").Write(link.IsEmail ? "mailto:" : string.Empty).WriteEscapeUrl(link.Url).Write("\">")
            .WriteEscape(link.Url).Write("</a>");
    }
}
