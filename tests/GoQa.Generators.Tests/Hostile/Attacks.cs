using System.Globalization;

namespace GoQa.Generators.Tests.Hostile;

/// <summary>Texts made to hurt: each is about as long as is asked for.</summary>
internal static class Attacks
{
    private const string Head = "# B\n\n## T {#t}\n\n### 1. Q? {#q}\n\n**Difficulty:** hard · **Tags:** `x`\n\n";

    public static readonly IReadOnlyDictionary<string, Func<int, string>> All = new Dictionary<string, Func<int, string>>
    {
        ["open brackets"] = n => Head + Repeat("[", n),
        ["open links"] = n => Head + Repeat("[a](", n),
        ["half links"] = n => Head + Repeat("[a](b", n),
        ["images"] = n => Head + Repeat("![a](", n),
        ["mixed emphasis"] = n => Head + Repeat("*a_ ", n),
        ["inner emphasis"] = n => Head + Repeat("a**b", n),
        ["strikes"] = n => Head + Repeat("~~a ", n),
        ["paragraphs of brackets"] = n => Head + Repeat(Repeat("[a](", 2_000) + "\n\n", n),
        ["paragraphs of emphasis"] = n => Head + Repeat(Repeat("*a_ ", 2_000) + "\n\n", n),
        ["back-ticks"] = n => Head + string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * n)).Select(i => new string('`', i) + "e")),
        ["angle brackets"] = n => Head + Repeat("<", n),
        ["ampersands"] = n => Head + Repeat("&amp;", n),
        ["one line"] = n => Head + Repeat("word ", n),
        ["one paragraph"] = n => Head + Repeat("word\n", n),
        ["paragraphs"] = n => Head + Repeat("word\n\n", n),
        ["quotes"] = n => Head + Repeat(">", n),
        ["quotes line by line"] = n => Head + string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * n)).Select(i => new string('>', i) + " a\n")),
        ["lists in lists"] = n => Head + string.Concat(Enumerable.Range(0, (int)Math.Sqrt(n)).Select(i => new string(' ', 2 * i) + "- a\n")),
        ["list in a line"] = n => Head + Repeat("- ", n),
        ["items"] = n => Head + "A.\n\n**Key points**\n\n" + Repeat("- a\n", n),
        ["empty items"] = n => Head + "A.\n\n**Key points**\n\n" + Repeat("-\n", n),
        ["wide table"] = n => Head + Repeat("|a", n / 3) + "\n" + Repeat("|-", n / 3) + "\n" + Repeat("|b\n", n / 3),
        ["long table"] = n => Head + "|a|b|\n|-|-|\n" + Repeat("|a|b|\n", n),
        ["short rows"] = n => Head + Repeat("|a", 60) + "\n" + Repeat("|-", 60) + "\n" + Repeat("|\n", n),
        ["tables"] = n => Head + Repeat("|a|b|\n|-|-|\n|c|d|\n\n", n),
        ["wide cells"] = n => Head + Repeat("|" + Repeat("a", 900) + "|b|\n|-|-|\n" + Repeat("|a|b|\n", 900) + "\n", n),
        ["bars"] = n => Head + Repeat("|", n),
        ["one definition, many uses"] = n => Head + "[a]: https://x.org/" + Repeat("b", n / 2) + "\n\n" + Repeat("[a]\n\n", n / 2),
        ["definitions"] = n => Head + string.Concat(Enumerable.Range(0, n / 16).Select(i => Text($"[d{i}]: https://x/\n"))),
        ["definitions and uses"] = n => Head + string.Concat(Enumerable.Range(0, n / 26).Select(i => Text($"[d{i}]\n\n[d{i}]: mailto:x\n\n"))),
        ["equal definitions"] = n => Head + "[a]\n\n" + Repeat("[a]: mailto:x\n", n),
        ["open definitions"] = n => Head + Repeat("[a]: ", n),
        ["headings"] = n => Head + "A.\n\n" + Repeat("#### a\n", n),
        ["questions"] = n => Head + "A.\n\n" + Repeat("### a\n", n),
        ["questions of one id"] = n => Head + "A.\n\n" + Repeat("### a {#a}\n", n),
        ["questions of one number"] = n => Head + "A.\n\n" + Repeat("### 1. a\n", n),
        ["topics"] = n => "# B\n\n" + Repeat("## a\n", n),
        ["titles"] = n => Repeat("# a\n", n),
        ["labels"] = n => Head + "A.\n\n" + Repeat("**Key points**\n\n", n),
        ["dangling links"] = n => Head + Repeat("[a](#nowhere-at-all)\n\n", n),
        ["forbidden links"] = n => Head + Repeat("[a](x:y)\n\n", n),
        ["unknown tags"] = n => "## Tags\n\n" + string.Concat(Enumerable.Range(0, n / 40).Select(i => Text($"- `tag-{i}`: T.\n")))
            + "\n" + Head.Replace("`x`", string.Join(", ", Enumerable.Range(0, Math.Min(900, n / 40)).Select(i => Text($"tga{i}"))), StringComparison.Ordinal) + "A.\n",
        ["vocabulary of one tag"] = n => "## Tags\n\n" + Repeat("- `a`: b\n", n),
        ["underlines"] = n => Head + Repeat("a\n-\n", n),
        ["unclosed fence"] = n => Head + "```go\n" + Repeat("f()\n", n),
        ["fences"] = n => Head + "A.\n\n**Examples**\n\n" + Repeat("```\n```\n", n),
        ["html"] = n => Head + Repeat("<div><!-- ", n),
        ["html blocks"] = n => Head + Repeat("<script>\n\n", n),
        ["code in a list"] = n => Head + "- a\n\n  ```go\n" + Repeat("  \tx()\n", n) + "  ```\n",
        ["tabs"] = n => Head + Repeat("\t", n),
        ["hard breaks in lists"] = n => Head + Repeat("- ", 200) + Repeat("a\\\n", n),
        ["right to left"] = n => Head + Repeat("a\u202Eb ", n),
        ["nulls"] = n => Head + Repeat("\0", n),
        ["entities"] = n => Head + Repeat("&#x202E;\n\n", n),
        ["metadata"] = n => Head + Repeat("**Difficulty:** hard\n\n", n),
        ["carriage returns"] = n => Head + Repeat("a\r", n),
        ["halves of characters"] = n => Head + Repeat("\uD83D", n),
    };

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, Math.Max(1, length / text.Length)));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
