using CsCheck;

namespace GoQa.Generators.Tests.Hostile;

/// <summary>Banks by chance: sound ones, and such as a slip of the hand, a bad copy or malice makes of them.</summary>
internal static class BankGenerators
{
    /// <summary>What is put into texts.</summary>
    private static readonly string[] Poison =
    [
        "\0", "\r", "\t", "\u202E", "\u200B", "\uFEFF", "\u2028", "\u0085", "\uD800", "\uFFFD", "&#x202E;", "&#0;", "\U0001F600", "\u0301", "`", "```", "````\n", "~~~\n",
        "*", "**", "_", "[", "](", ")", "![", "<", ">", "> ", "|", "\n|-|-|\n", "\n---\n", "\n===\n", "\n# ", "\n## ", "\n### ", "\n#### ", "\n##### ", "{#", "}", "{#x}",
        "<!--", "-->", "<script>", "javascript:", "[a]: ", "\n[a]: https://x.org\n", "\n- ", "\n1. ", "\n    ", "\\", "&", "\n\n", "**Difficulty:** ", "**Tags:** ",
        "\n**Key points**\n", "\n## Tags\n", "999999999999. ", ": ", "\u00B7", ",", "#", "\"", "\\u0000", "*/", "\n#if X\n", "\"\"\"", "@class",
    ];

    private static readonly string[] Plain = ["word", " ", "\n", "x1", "word "];

    /// <summary>A bank without a mistake.</summary>
    public static Gen<string> Sound(string prefix = "w") => Gen.Int[0, 1_000_000].Array[0, 300].Select(choices => BankGrammar.Write(choices, prefix));

    /// <summary>A bank with up to eight slips.</summary>
    public static Gen<string> Damaged(string prefix = "w") =>
        Gen.Select(Sound(prefix), Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1_000_000], Gen.Int[0, Poison.Length - 1]).Array[0, 8], (text, slips) => slips.Aggregate(text, Slip));

    /// <summary>Pieces of Markdown in any order.</summary>
    public static Gen<string> Noise() =>
        Gen.Int[0, Poison.Length + Plain.Length - 1].Array[0, 80].Select(places => string.Concat(places.Select(Piece)));

    private static string Piece(int place) => place < Poison.Length ? Poison[place] : Plain[place - Poison.Length];

    private static string Slip(string text, (int Kind, int Place, int Poison) slip)
    {
        int at = slip.Place % (text.Length + 1);
        int line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        int end = text.IndexOf('\n', at) is int found and >= 0 ? found + 1 : text.Length;
        return slip.Kind switch
        {
            0 => text.Insert(at, Poison[slip.Poison]),
            1 => at < text.Length ? text.Remove(at, 1) : text,
            2 => text.Remove(line, Math.Max(0, end - line)),
            3 => text.Insert(line, text[line..Math.Max(line, end)]),
            4 => text[..at],
            _ => text.Insert(line, Poison[slip.Poison]),
        };
    }
}
