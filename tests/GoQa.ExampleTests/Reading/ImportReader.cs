namespace GoQa.ExampleTests.Reading;

/// <summary>The imports that a snippet writes itself.</summary>
internal static class ImportReader
{
    /// <summary>Path and name of each import; the name is that of the path unless the author gave one.</summary>
    public static IReadOnlyList<(string Path, string Name)> Read(IReadOnlyList<GoToken> tokens)
    {
        var imports = new List<(string Path, string Name)>();
        for (int at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].Is("import"))
            {
                continue;
            }

            bool group = at + 1 < tokens.Count && tokens[at + 1].Is("(");
            for (at++; at < tokens.Count && !tokens[at].Is(")"); at++)
            {
                if (tokens[at].Kind == GoTokenKind.Text)
                {
                    string path = tokens[at].Text.Trim('"', '`');
                    imports.Add((path, tokens[at - 1].IsWord && !tokens[at - 1].Is("import") ? tokens[at - 1].Text : NameOf(path)));
                    if (!group)
                    {
                        break;
                    }
                }
            }
        }

        return imports;
    }

    /// <summary>The last part of the path that is no major version.</summary>
    public static string NameOf(string path) =>
        path.Split('/').Last(part => part.Length < 2 || part[0] != 'v' || !part[1..].All(char.IsAsciiDigit));
}
