using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Writes blocks as plain text: one line a paragraph, a blank line between blocks, code as it is, lists and quotes by their marks,
/// tables in columns.
/// </summary>
internal static class PlainTextWriter
{
    private const string ColumnGap = "  ";

    /// <summary>Characters of a table with every cell as wide as its column; beyond that one long cell would fill pages with blanks.</summary>
    private const int MaxPaddedTable = 1 << 16;

    public static string Write(IEnumerable<Block> blocks) => string.Join("\n\n", Parts(blocks));

    public static string WriteInlines(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is not null)
        {
            Append(text, block.Inline);
        }

        return text.ToString();
    }

    public static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.ToString());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline lineBreak:
                text.Append(lineBreak.IsHard ? '\n' : ' ');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.ToString());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case ContainerInline container:
                foreach (Inline child in container)
                {
                    Append(text, child);
                }

                break;
        }
    }

    /// <summary>The lines of a block of code, without a line feed at the end.</summary>
    public static string CodeOf(CodeBlock code)
    {
        var text = new StringBuilder();
        for (int i = 0; i < code.Lines.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : "\n").Append(code.Lines.Lines[i].Slice.ToString());
        }

        return text.ToString();
    }

    private static IEnumerable<string> Parts(IEnumerable<Block> blocks) =>
        blocks.Select(Write).Where(static part => part.Length > 0);

    private static string Write(Block block) => block switch
    {
        CodeBlock code => CodeOf(code),
        ListBlock list => WriteList(list),
        QuoteBlock quote => Prefix(Write((IEnumerable<Block>)quote), "> ", "> "),
        Table table => WriteTable(table),
        ThematicBreakBlock => "* * *",
        LinkReferenceDefinitionGroup => string.Empty,
        ContainerBlock container => Write((IEnumerable<Block>)container),
        LeafBlock leaf => WriteInlines(leaf),
        _ => string.Empty,
    };

    private static string WriteList(ListBlock list)
    {
        string separator = list.IsLoose ? "\n\n" : "\n";
        int number = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
        return string.Join(separator, list.OfType<ListItemBlock>().Select(item =>
        {
            string mark = list.IsOrdered ? (number++).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            return Prefix(string.Join(separator, Parts(item)), mark, new string(' ', mark.Length));
        }));
    }

    private static string WriteTable(Table table)
    {
        List<List<string>> rows = table.OfType<TableRow>()
            .Select(static row => row.OfType<TableCell>().Select(static cell => Write((IEnumerable<Block>)cell).Replace('\n', ' ')).ToList())
            .ToList();
        int columns = rows.Count == 0 ? 0 : rows.Max(static row => row.Count);
        int[] widths = Enumerable.Range(0, columns)
            .Select(column => rows.Max(row => column < row.Count ? row[column].Length : 0))
            .ToArray();
        if (widths.Sum(static width => (long)width) * rows.Count > MaxPaddedTable)
        {
            Array.Clear(widths, 0, widths.Length);
        }

        IEnumerable<string> lines = rows.Select(row =>
            string.Join(ColumnGap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        string rule = string.Join(ColumnGap, widths.Select(static width => new string('-', width)));
        return string.Join("\n", lines.Take(1).Append(rule).Concat(lines.Skip(1)));
    }

    private static string Prefix(string text, string first, string others) =>
        first + string.Join("\n", text.Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line : others + line));
}
