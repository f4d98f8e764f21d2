using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Reading;

/// <summary>Turns a file into a syntax tree. The one place that knows which Markdown is spoken.</summary>
internal static class MarkdownReader
{
    /// <summary>Characters that a place marks of a line that may have very many.</summary>
    private const int MaxMarked = 200;

    // CommonMark with tables and strikethrough, raw HTML read as text. Never the "advanced" extensions: attributes in braces would
    // let event handlers into the HTML, and media links foreign frames. Building is not thread-safe; the built pipeline is.
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>A writer of HTML for trees of this reader.</summary>
    public static HtmlRenderer CreateRenderer(TextWriter output)
    {
        var renderer = new HtmlRenderer(output);
        Pipeline.Setup(renderer);
        return renderer;
    }

    /// <summary>Whether the parser or its renderer gave up at its limit of 128 levels. It does not say where.</summary>
    public static bool IsTooDeep(Exception exception) =>
        exception is ArgumentException && exception.Message.StartsWith("Markdown elements in the input are too deeply nested", StringComparison.Ordinal);

    /// <summary>Reads a file. Never throws for what an author writes: what cannot be parsed comes back without a tree and with a problem.</summary>
    public static ReadDocument Read(SourceDocument source)
    {
        if (!FileReader.TryRead(source, out ReadDocument document))
        {
            return document;
        }

        try
        {
            MarkdownDocument tree = Markdown.Parse(document.Text, Pipeline);
            FenceTabs.Restore(tree, document.Text);
            ToLiterals(tree);
            IEnumerable<Problem> excesses = BlockLimits.Of(tree).Select(excess => Problem.At(
                FirstLine(document.Text, excess.Block, document.Places), excess.Rule, BlockLimits.Describe(excess)));
            return new ReadDocument(document.Text, tree, document.Places, [.. document.Problems, .. excesses]);
        }
        catch (ArgumentException exception) when (IsTooDeep(exception))
        {
            return new ReadDocument(document.Text, null, document.Places, [.. document.Problems, TooDeep(document.Text, document.Places)]);
        }
    }

    /// <summary>The problem of a file that is nested too deeply, near the place.</summary>
    public static Problem TooDeep(string text, PlaceMap places)
    {
        (int start, int length) = Nesting.DeepestLine(text);
        return Problem.At(places.At(start, length), ContentRules.UnparsableMarkdown);
    }

    /// <summary>The same of a file whose words turned out too deep when they were written.</summary>
    public static Problem TooDeep(SourceDocument source) =>
        TooDeep(text: Normalize(source, out PlaceMap places), places);

    private static string Normalize(SourceDocument source, out PlaceMap places)
    {
        places = PlaceMap.Create(source.Path, source.Text ?? string.Empty, out string text);
        return text;
    }

    // The parser leaves "![" without an end as the parent of all that follows in its paragraph, where nobody would look for it.
    private static void ToLiterals(MarkdownDocument tree)
    {
        foreach (DelimiterInline delimiter in tree.Descendants<DelimiterInline>().ToList())
        {
            delimiter.ReplaceBy(new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span, Line = delimiter.Line, Column = delimiter.Column });
        }
    }

    private static Place FirstLine(string text, Block block, PlaceMap places)
    {
        int end = text.IndexOf('\n', Math.Min(block.Span.Start, text.Length));
        return places.At(block.Span.Start, Math.Min(MaxMarked, (end < 0 ? text.Length : end) - block.Span.Start));
    }

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .DisableHtml()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.Insert(0, new BlockLimits());
        return builder.Build();
    }
}
