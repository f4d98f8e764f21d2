using System.Text.RegularExpressions;

namespace GoQa.ExampleTests.Reading;

/// <summary>Cuts Go into tokens, coarsely: operators are single characters, save those that matter here.</summary>
internal static partial class GoScanner
{
    private static readonly (string Group, GoTokenKind Kind)[] Kinds =
    [
        ("comment", GoTokenKind.Comment),
        ("text", GoTokenKind.Text),
        ("number", GoTokenKind.Number),
        ("word", GoTokenKind.Word),
        ("mark", GoTokenKind.Mark),
    ];

    public static IReadOnlyList<GoToken> Scan(string code)
    {
        var tokens = new List<GoToken>();
        int line = 1;
        int counted = 0;
        foreach (Match match in Token().Matches(code))
        {
            line += code.AsSpan(counted, match.Index - counted).Count('\n');
            counted = match.Index;
            tokens.Add(new GoToken(Kinds.First(kind => match.Groups[kind.Group].Success).Kind, match.Value, line));
        }

        return tokens;
    }

    [GeneratedRegex(
        """
        (?<comment>//[^\n]*|/\*[\s\S]*?(?:\*/|\z))
        |(?<text>`[^`]*(?:`|\z)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])+'?)
        |(?<number>[0-9][\w.]*)
        |(?<word>\w+)
        |(?<mark>:=|\.\.\.|\S)
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
