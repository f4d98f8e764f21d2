using System.Text;

namespace GoQa.Benchmarks.Results;

/// <summary>
/// The gates of all parts in one table. README.md holds it between two marks; a test compares both, and <c>--only readme</c> puts it there.
/// </summary>
internal static class GateTable
{
    private const string Name = "README-table.md";
    private const string Begin = "<!-- figures begin: benchmarks/results/README-table.md -->";
    private const string End = "<!-- figures end -->";
    private const int HeadLines = 2;

    private static readonly string[] Parts = ["steady.md", "coldstart.md", "growth.md"];

    /// <summary>Puts together what the parts wrote, in this run or before.</summary>
    public static void Write(bool isShort)
    {
        var text = new StringBuilder();
        foreach (string part in Parts.Select(part => ResultFile.PathOf(part, isShort)).Where(File.Exists))
        {
            text.AppendJoin('\n', GateRow.Lines(part).Skip(text.Length == 0 ? 0 : HeadLines)).Append('\n');
        }

        ResultFile.Save(Name, isShort, text.ToString());
    }

    /// <summary>Copies the table of the last full run into README.md.</summary>
    /// <exception cref="InvalidOperationException">There is no table, or no place for it.</exception>
    public static void CopyIntoReadme()
    {
        string table = ResultFile.PathOf(Name, isShort: false);
        string path = Repository.PathOf("README.md");
        string readme = File.ReadAllText(path);
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        if (!File.Exists(table) || begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"README.md needs the lines '{Begin}' and '{End}', and a full run has to have written {Name}.");
        }

        File.WriteAllText(path, readme[..(begin + Begin.Length)] + "\n\n" + File.ReadAllText(table) + "\n" + readme[end..]);
    }
}
