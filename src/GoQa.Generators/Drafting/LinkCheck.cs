using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Lets through the addresses that are safe in any page: http, https, mailto and ids of the bank. It works on the tree, after the
/// parser has resolved escapes, entities and labels, so there is no other way to write an address past it.
/// </summary>
internal static class LinkCheck
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];

    /// <summary>Takes the address from every link that must not be followed, and reports it.</summary>
    public static void Apply(MarkdownDocument document, DraftContext context)
    {
        foreach (Inline inline in Inlines.OfLinks(document).ToList())
        {
            if (inline is LinkInline link)
            {
                string? url = link.GetDynamicUrl?.Invoke() ?? link.Url;
                link.GetDynamicUrl = null;
                link.Url = url;
                if (!string.IsNullOrEmpty(url) && url![0] == '#' && url.Length > 1 && !link.IsImage)
                {
                    link.SetData(typeof(LinkCheck), new Placed(url.Substring(1), PlaceOfAddress(link, context)));
                }
                else if (!IsAllowed(url))
                {
                    context.Report(PlaceOfAddress(link, context), ContentRules.ForbiddenLink, url ?? string.Empty);
                    link.Url = null;
                }
            }
            else if (inline is AutolinkInline { IsEmail: false } autolink && !IsAllowed(autolink.Url))
            {
                context.Report(context.At(autolink.Span), ContentRules.ForbiddenLink, autolink.Url);
            }
        }
    }

    /// <summary>The id of the bank that a link leads to, or null.</summary>
    public static object? TargetOf(Inline link) => link.GetData(typeof(LinkCheck));

    /// <summary>Whether an address leaves the bank by a scheme that is allowed.</summary>
    public static bool IsAllowed(string? url)
    {
        if (url is null)
        {
            return false;
        }

        // Browsers drop these characters before they look for the scheme.
        foreach (char c in url)
        {
            if (c is < ' ' or '\u007F')
            {
                return false;
            }
        }

        return Schemes.Any(scheme => url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    private static Place PlaceOfAddress(LinkInline link, DraftContext context) =>
        context.At(link.UrlSpan.IsEmpty || link.Reference is not null ? link.Span : link.UrlSpan);
}
