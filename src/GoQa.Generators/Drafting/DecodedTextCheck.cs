using GoQa.Generators.Diagnostics;
using GoQa.Generators.Reading;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Looks for forbidden characters that are written as entities, such as <c>&amp;#x202E;</c>: harmless in the file, they do their work
/// where the text is shown. They are replaced by U+FFFD, as those are that stand in the file themselves.
/// </summary>
internal static class DecodedTextCheck
{
    private const char Mark = '\uFFFD';

    public static void Apply(MarkdownDocument tree, DraftContext context)
    {
        var defined = new HashSet<LinkReferenceDefinition>();
        foreach (MarkdownObject node in tree.Descendants())
        {
            switch (node)
            {
                case HtmlEntityInline entity when CharacterCheck.FirstIn(entity.Transcoded.ToString()) is { } name:
                    context.Report(context.At(entity.Span), ContentRules.ForbiddenCharacter, name);
                    entity.Transcoded = new StringSlice(Clean(entity.Transcoded.ToString()));
                    break;
                case LinkInline link:
                    // One with a label is reported once, where the label is defined.
                    if (link.Reference is not { } definition || defined.Add(definition))
                    {
                        Report(link.Reference?.Span ?? link.Span, link.Url + link.Title, context);
                    }

                    link.Url = Clean(link.Url);
                    link.Title = Clean(link.Title);
                    break;
                case FencedCodeBlock fence:
                    Report(FirstLineOf(fence, context), fence.Info + fence.Arguments, context);
                    fence.Info = Clean(fence.Info);
                    fence.Arguments = Clean(fence.Arguments);
                    break;
            }
        }
    }

    // A mark in the source is what is left of a character that was reported there.
    private static void Report(SourceSpan span, string decoded, DraftContext context)
    {
        if (CharacterCheck.FirstIn(decoded) is { } name
            && context.Text.IndexOf(Mark, span.Start, Math.Min(span.Length, context.Text.Length - span.Start)) < 0)
        {
            context.Report(context.At(span), ContentRules.ForbiddenCharacter, name);
        }
    }

    private static SourceSpan FirstLineOf(FencedCodeBlock fence, DraftContext context)
    {
        int end = context.Text.IndexOf('\n', fence.Span.Start);
        return new SourceSpan(fence.Span.Start, (end < 0 ? context.Text.Length : end) - 1);
    }

    private static string? Clean(string? text)
    {
        if (text is null || CharacterCheck.FirstIn(text) is null)
        {
            return text;
        }

        var clean = new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            clean[i] = CharacterCheck.IsForbidden(text, i) ? Mark : text[i];
        }

        return new string(clean);
    }
}
