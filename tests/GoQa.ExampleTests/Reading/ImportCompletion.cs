namespace GoQa.ExampleTests.Reading;

/// <summary>The imports that a snippet leaves to the reader.</summary>
internal static class ImportCompletion
{
    public static IReadOnlyList<string> Missing(IReadOnlyList<GoToken> tokens)
    {
        IReadOnlyList<(string Path, string Name)> imports = ImportReader.Read(tokens);
        IReadOnlySet<string> declared = DeclaredNames.Of(tokens);
        return [.. UsedNames(tokens)
            .Where(name => !declared.Contains(name) && imports.All(import => import.Name != name))
            .Select(StandardLibrary.PathOf)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> UsedNames(IReadOnlyList<GoToken> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - 2))
            .Where(at => tokens[at].IsWord && tokens[at + 1].Is(".") && tokens[at + 2].IsWord)
            .Where(at => char.IsAsciiLetterUpper(tokens[at + 2].Text[0]) && (at == 0 || !tokens[at - 1].Is(".")))
            .Select(at => tokens[at].Text);
}
