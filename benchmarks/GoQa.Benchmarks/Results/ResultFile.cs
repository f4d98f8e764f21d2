using System.Text;

namespace GoQa.Benchmarks.Results;

/// <summary>Writes a result under benchmarks/results and shows it.</summary>
internal static class ResultFile
{
    public static void Write(string name, string title, bool isShort, IEnumerable<string> sections)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(title).Append("\n\n");
        foreach (string line in Machine.Describe())
        {
            text.Append(line).Append('\n');
        }

        if (isShort)
        {
            text.Append("A short run (`--short`): good for the order of things, not for the last tenth.\n");
        }

        foreach (string section in sections)
        {
            text.Append('\n').Append(section.TrimEnd('\n')).Append('\n');
        }

        string folder = Repository.PathOf("benchmarks", "results");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text.ToString());
        Console.Write(text);
    }
}
