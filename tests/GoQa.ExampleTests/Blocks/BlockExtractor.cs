using Markdig;
using Markdig.Syntax;

namespace GoQa.ExampleTests.Blocks;

/// <summary>Finds the fenced blocks of a Markdown text, also those in lists and quotes.</summary>
internal static class BlockExtractor
{
    // As the generator reads the bank: with HTML on, a stray tag would hide a block from this check and not from readers.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static IReadOnlyList<Block> Extract(string file, string markdown) =>
        [.. Markdown.Parse(markdown, Pipeline).Descendants<FencedCodeBlock>().Select(fence => Read(file, fence))];

    private static Block Read(string file, FencedCodeBlock fence) =>
        new(file, fence.Line + 1, fence.Info ?? "", fence.Arguments?.Trim() ?? "", string.Join('\n', Lines(fence)));

    private static IEnumerable<string> Lines(FencedCodeBlock fence) =>
        Enumerable.Range(0, fence.Lines.Count).Select(index => fence.Lines.Lines[index].Slice.ToString());
}
