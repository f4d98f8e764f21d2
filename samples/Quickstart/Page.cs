namespace Quickstart;

/// <summary>Writes text of a width that is comfortable to read.</summary>
internal sealed class Page(TextWriter output, int width)
{
    public const int DefaultWidth = 100;

    public void Line(string text = "") => output.WriteLine(text);

    public void Title(string text)
    {
        Line();
        Text(text);
        Line(new string('=', Math.Min(text.Length, width)));
    }

    public void Heading(string text)
    {
        Line();
        Line(text);
        Line(new string('-', text.Length));
    }

    public void Item(string text) => Text("- " + text.ReplaceLineEndings("\n  "));

    public void Code(string code)
    {
        foreach (string line in code.Split('\n'))
        {
            Line("    " + line.Replace("\t", "    ", StringComparison.Ordinal));
        }
    }

    /// <summary>Breaks lines that are too long at a blank, and keeps the indentation of the line and of its list mark.</summary>
    public void Text(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            string rest = line;
            string indent = new(' ', Indentation(line));
            while (rest.Length > width && rest.LastIndexOf(' ', width - 1) is int blank && blank > indent.Length)
            {
                Line(rest[..blank].TrimEnd());
                rest = indent + rest[(blank + 1)..].TrimStart();
            }

            Line(rest);
        }
    }

    private static int Indentation(string line)
    {
        int blanks = line.Length - line.TrimStart().Length;
        int mark = line.AsSpan(blanks).StartsWith("- ") ? 2 : 0;
        return blanks + mark;
    }
}
