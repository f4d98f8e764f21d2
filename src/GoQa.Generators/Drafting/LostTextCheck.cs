using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>Finds what no reader would ever see: link definitions that nothing uses.</summary>
internal static class LostTextCheck
{
    public static void Apply(MarkdownDocument tree, DraftContext context)
    {
        var used = new HashSet<LinkReferenceDefinition>(
            tree.Descendants<LinkInline>().Select(static link => link.Reference).OfType<LinkReferenceDefinition>());
        var shown = new HashSet<(string?, string?, string?)>(used.Select(Content));
        foreach (LinkReferenceDefinition definition in tree.Descendants<LinkReferenceDefinition>())
        {
            // A second definition of the same words loses nothing.
            if (!used.Contains(definition) && !shown.Contains(Content(definition)))
            {
                context.Report(context.AtFirstLine(definition), ContentRules.UnusedDefinition, Spelling.Quote(definition.Label ?? string.Empty));
            }
        }
    }

    private static (string? Label, string? Url, string? Title) Content(LinkReferenceDefinition definition) =>
        (definition.Label?.ToUpperInvariant(), definition.Url, definition.Title);
}
