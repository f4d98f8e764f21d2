using GoQa.Generators.Diagnostics;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;

namespace GoQa.Generators.Reading;

/// <summary>Turns a file into a syntax tree. The one place that knows which Markdown is spoken.</summary>
internal static class MarkdownReader
{
    /// <summary>
    /// Characters of one file. The parser takes time in the square of a paragraph's length in a few cases (open brackets, emphasis);
    /// a bank of 71 questions has some 400,000 characters, and any number of files make one bank.
    /// </summary>
    public const int MaxFileLength = 1 << 20;

    // CommonMark with tables and strikethrough, raw HTML read as text. Never the "advanced" extensions: attributes in braces would
    // let event handlers into the HTML, and media links foreign frames. Building is not thread-safe; the built pipeline is.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

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
            return new ReadDocument(document.Text, Markdown.Parse(document.Text, Pipeline), document.Places, document.Problems);
        }
        catch (ArgumentException exception) when (IsTooDeep(exception))
        {
            Problem problem = Problem.At(document.Places.At(0, 0), ContentRules.UnparsableMarkdown);
            return new ReadDocument(document.Text, null, document.Places, [.. document.Problems, problem]);
        }
    }
}
