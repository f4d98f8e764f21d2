namespace GoQa.Generators.Tests.Support;

/// <summary>Markdown in which <c>[|</c> and <c>|]</c> stand around the text that a problem must point at.</summary>
internal static class MarkedText
{
    public static (string Text, string[] Marked) Read(string marked)
    {
        var found = new List<string>();
        string text = marked;
        while (text.IndexOf("[|", StringComparison.Ordinal) is int open and >= 0)
        {
            int close = text.IndexOf("|]", open, StringComparison.Ordinal);
            found.Add($"{open}:{text[(open + 2)..close]}");
            text = text.Remove(close, 2).Remove(open, 2);
        }

        return (text, [.. found]);
    }
}
