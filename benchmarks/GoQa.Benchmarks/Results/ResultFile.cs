using System.Text;

namespace GoQa.Benchmarks.Results;

/// <summary>Writes a result and shows it: under benchmarks/results, or under artifacts for a short run, which is no result to keep.</summary>
internal static class ResultFile
{
    public static string PathOf(string name, bool isShort) =>
        isShort ? Path.Combine(Repository.Workplace, "results", name) : Repository.PathOf("benchmarks", "results", name);

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

        Save(name, isShort, text.ToString());
    }

    public static void Save(string name, bool isShort, string text)
    {
        string path = PathOf(name, isShort);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        Console.Write(text);
    }
}
