using System.Globalization;
using GoQa.Generators.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Reading;

/// <summary>
/// Keeps the parser from taking apart the words of a paragraph or table that is too large for it. It stands in the pipeline as a parser of
/// blocks that never opens one, because only such a one meets the document between its blocks and their words.
/// </summary>
internal sealed class BlockLimits : BlockParser
{
    /// <summary>What was left alone, by which rule and by how much.</summary>
    public sealed record Excess(LeafBlock Block, DiagnosticDescriptor Rule, int Count, int Limit);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        MarkdownDocument document = processor.Document;
        if (!document.ContainsData(typeof(BlockLimits)))
        {
            var found = new List<Excess>();
            document.SetData(typeof(BlockLimits), found);
            document.ProcessInlinesBegin += (_, _) => Apply(document, found);
        }

        return BlockState.None;
    }

    /// <summary>What was left alone in a document.</summary>
    public static IReadOnlyList<Excess> Of(MarkdownDocument document) => (List<Excess>?)document.GetData(typeof(BlockLimits)) ?? [];

    public static string[] Describe(Excess excess) =>
        [excess.Count.ToString(CultureInfo.InvariantCulture), excess.Limit.ToString(CultureInfo.InvariantCulture)];

    private static void Apply(MarkdownDocument document, List<Excess> found)
    {
        foreach (LeafBlock block in document.Descendants<LeafBlock>())
        {
            if (block is LinkReferenceDefinition definition && Length(definition) > FileLimits.MaxDefinitionLength)
            {
                found.Add(new Excess(definition, ContentRules.ParagraphTooLong, Length(definition), FileLimits.MaxDefinitionLength));
                definition.Url = Cut(definition.Url);
                definition.Title = null;
            }

            if (block is { ProcessInlines: true, Lines.Lines: not null } && Exceeded(block) is { } excess)
            {
                block.ProcessInlines = false;
                found.Add(excess);
            }
        }
    }

    private static int Length(LinkReferenceDefinition definition) => (definition.Url?.Length ?? 0) + (definition.Title?.Length ?? 0);

    private static string? Cut(string? url) => url?.Substring(0, Math.Min(url.Length, FileLimits.MaxDefinitionLength));

    private static Excess? Exceeded(LeafBlock block)
    {
        int length = 0;
        int marks = 0;
        int columns = 0;
        bool isTable = false;
        for (int i = 0; i < block.Lines.Count; i++)
        {
            string line = block.Lines.Lines[i].Slice.ToString();
            length += line.Length + 1;
            marks += line.Count(static c => c is '*' or '_' or '~' or '[');
            columns = Math.Max(columns, TableLines.ColumnsOf(line));
            isTable |= TableLines.IsDelimiterRow(line);
        }

        int cells = columns * block.Lines.Count;
        return isTable && columns > FileLimits.MaxColumns ? new Excess(block, ContentRules.TableTooWide, columns, FileLimits.MaxColumns)
            : isTable && cells > FileLimits.MaxCells ? new Excess(block, ContentRules.TableTooLarge, cells, FileLimits.MaxCells)
            : length > FileLimits.MaxParagraphLength ? new Excess(block, ContentRules.ParagraphTooLong, length, FileLimits.MaxParagraphLength)
            : marks > FileLimits.MaxMarks ? new Excess(block, ContentRules.TooManyMarks, marks, FileLimits.MaxMarks)
            : null;
    }
}
