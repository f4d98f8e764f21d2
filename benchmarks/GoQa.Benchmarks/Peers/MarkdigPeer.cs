using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;

namespace GoQa.Benchmarks.Peers;

/// <summary>Markdig at run time, set up as the generator sets it up, with writer and renderer kept between calls.</summary>
internal sealed class MarkdigPeer
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private readonly StringBuilder _text = new();
    private readonly HtmlRenderer _renderer;

    public MarkdigPeer()
    {
        _renderer = new HtmlRenderer(new StringWriter(_text, CultureInfo.InvariantCulture) { NewLine = "\n" });
        _pipeline.Setup(_renderer);
    }

    /// <summary>Renders Markdown as HTML into a buffer of UTF-8, and returns the number of bytes.</summary>
    public int Render(string markdown, Span<byte> buffer)
    {
        _text.Clear();
        _renderer.Render(Markdown.Parse(markdown, _pipeline));
        int bytes = 0;
        foreach (ReadOnlyMemory<char> chunk in _text.GetChunks())
        {
            bytes += Encoding.UTF8.GetBytes(chunk.Span, buffer[bytes..]);
        }

        return bytes;
    }
}
