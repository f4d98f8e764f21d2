namespace GoQa.ExampleTests.Reading;

/// <summary>What a program says it prints, in a comment as Go's own examples have it.</summary>
internal sealed record StatedOutput(string Text, int Line, bool IsTrailing)
{
    private const string Mark = "// Output:";

    public static StatedOutput? Read(IReadOnlyList<GoToken> tokens)
    {
        int at = tokens.Count - 1;
        while (at >= 0 && !(tokens[at].Kind == GoTokenKind.Comment && tokens[at].Text.StartsWith(Mark, StringComparison.Ordinal)))
        {
            at--;
        }

        if (at < 0)
        {
            return null;
        }

        int end = at + 1;
        while (end < tokens.Count && tokens[end].Text.StartsWith("//", StringComparison.Ordinal) && tokens[end].Line == tokens[end - 1].Line + 1)
        {
            end++;
        }

        IEnumerable<string> rest = tokens.Take(end).Skip(at + 1).Select(comment => comment.Text[2..]).Select(line => line.StartsWith(' ') ? line[1..] : line);
        string text = Trim(string.Join('\n', rest.Prepend(tokens[at].Text[Mark.Length..].TrimStart())));
        return new StatedOutput(text, tokens[at].Line, tokens.Skip(end).All(token => token.Is("}")));
    }

    public bool Matches(string printed) => Trim(printed) == Text;

    /// <summary>As Go compares: without white space around, and here also none at the ends of lines, which editors remove.</summary>
    public static string Trim(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();
}
