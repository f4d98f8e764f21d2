using GoQa.Generators.Reading;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace GoQa.Generators.Drafting;

/// <summary>Writes blocks as HTML that is safe to put into a page: raw HTML as text, links as <see cref="LinkCheck"/> left them, no inline style.</summary>
internal sealed class HtmlWriter
{
    private readonly HtmlRenderer _renderer;
    private readonly OutputBudget _budget;

    public HtmlWriter(OutputBudget budget)
    {
        _budget = budget;
        _renderer = MarkdownReader.CreateRenderer(TextWriter.Null);
        _renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        _renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
    }

    /// <summary>The HTML of blocks; when inline, paragraphs have no element around them, as in a tight list.</summary>
    public string Write(IEnumerable<Block> blocks, bool inline)
    {
        using BudgetWriter output = Begin();
        _renderer.ImplicitParagraph = inline;
        foreach (Block block in blocks)
        {
            _renderer.EnsureLine();
            AlignByClass(block);
            _renderer.Render(block);
        }

        return output.ToString().Trim('\n');
    }

    /// <summary>The HTML of the words of a paragraph or heading, without an element around them.</summary>
    public string WriteInlines(LeafBlock block)
    {
        using BudgetWriter output = Begin();
        _renderer.WriteLeafInline(block);
        return output.ToString();
    }

    private BudgetWriter Begin()
    {
        var output = new BudgetWriter(_budget) { NewLine = "\n" };
        _renderer.Writer = output;
        return output;
    }

    // The renderer would write style="text-align", which a strict content policy forbids.
    private static void AlignByClass(Block block)
    {
        foreach (Table table in block is Table single ? [single] : block.Descendants<Table>())
        {
            foreach (TableRow row in table.OfType<TableRow>())
            {
                for (int i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
                {
                    if (table.ColumnDefinitions[i].Alignment is { } alignment)
                    {
                        row[i].GetAttributes().AddClass("align-" + alignment.ToString().ToLowerInvariant());
                    }
                }
            }

            table.ColumnDefinitions.ForEach(static column => column.Alignment = null);
        }
    }
}
