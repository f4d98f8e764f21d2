using System.Text.RegularExpressions;

namespace GoQa.ExampleTests.Reading;

/// <summary>What the checker must know of a snippet before Go reads it.</summary>
internal sealed partial record GoSnippet
{
    public required bool HasPackage { get; init; }

    public required bool HasMain { get; init; }

    public required bool HasTests { get; init; }

    public required IReadOnlyList<string> Imports { get; init; }

    public required IReadOnlyList<string> MissingImports { get; init; }

    public required StatedOutput? Output { get; init; }

    public static GoSnippet Read(string code)
    {
        IReadOnlyList<GoToken> all = GoScanner.Scan(code);
        GoToken[] tokens = [.. all.Where(token => token.Kind != GoTokenKind.Comment)];
        string[] functions = [.. Functions(tokens)];
        return new GoSnippet
        {
            HasPackage = tokens.Length > 0 && tokens[0].Is("package"),
            HasMain = functions.Contains("main"),
            HasTests = functions.Any(name => TestName().IsMatch(name)),
            Imports = [.. ImportReader.Read(tokens).Select(import => import.Path)],
            MissingImports = ImportCompletion.Missing(tokens),
            Output = StatedOutput.Read(all),
        };
    }

    private static IEnumerable<string> Functions(GoToken[] tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Length - 2))
            .Where(at => tokens[at].Is("func") && tokens[at + 1].IsWord && tokens[at + 2].Is("("))
            .Select(at => tokens[at + 1].Text);

    [GeneratedRegex("^(Test|Benchmark|Fuzz|Example)($|[^a-z])")]
    private static partial Regex TestName();
}
