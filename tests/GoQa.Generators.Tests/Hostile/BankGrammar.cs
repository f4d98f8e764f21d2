using System.Globalization;
using System.Text;

namespace GoQa.Generators.Tests.Hostile;

/// <summary>
/// Writes banks by chance: every choice is taken from a list of numbers, so that a failing bank is made smaller by making the list smaller.
/// Every word is another one (w1, w2, ...), so that a lost word can be told from all others.
/// </summary>
internal sealed class BankGrammar(IReadOnlyList<int> choices, string prefix = "w")
{
    private static readonly string[] Difficulties = ["warm-up", "medium", "🟠 Hard", "staff"];

    private readonly StringBuilder _text = new();
    private int _choice;
    private int _words;

    /// <summary>A bank without a mistake.</summary>
    public static string Write(IReadOnlyList<int> choices, string prefix = "w") => new BankGrammar(choices, prefix).Bank();

    private string Bank()
    {
        Line($"# {Word()} *{Word()}* `{Word()}`\n");
        Line(Chance(2) ? $"**Level:** {Word()} {Word()}\n" : "");
        Blocks(Next(3));
        if (Chance(3))
        {
            Line("## Tags\n");
            Repeat(1 + Next(3), () => Line(Chance(2) ? $"- `{Word()}` (`{Word()}`, `{Word()}.{Word()}`): {Phrase()}" : $"- `{Word()}`"));
            Blank();
        }

        Repeat(1 + Next(2), Topic);
        return _text.ToString();
    }

    private void Topic()
    {
        Line(Chance(3) ? $"## {Phrase()}\n" : $"## {Phrase()} {{#{Word()}}}\n");
        Blocks(Next(2));
        Repeat(1 + Next(3), Question);
    }

    private void Question()
    {
        string id = Chance(3) ? "" : $" {{#{Word()}-{Word()}}}";
        string number = Chance(2) ? "" : Invariant($"{++_words}{(Chance(2) ? ")" : ".")} ");
        Line($"### {number}{Phrase()}{id}{(Chance(6) ? " ##" : "")}\n");
        string tags = Chance(2) ? $"`{Word()}`, `{Word()}.{Word()}`" : $"{Word()}, {Word()}_{Word()}";
        string more = Chance(4) ? $" · **Go:** {Word()}" : Chance(4) ? $" · **Aliases:** {Word()}, `{Word()}-x`" : "";
        Line($"**Difficulty:** {Difficulties[Next(4)]}{(Chance(3) ? "\n" : " · ")}**Tags:** {tags}{more}\n");
        Paragraph();
        Blocks(Next(4));
        if (Chance(2))
        {
            Line(Chance(3) ? "#### Key points\n" : "**Key points**\n");
            List(2);
        }

        if (Chance(2))
        {
            Line("**Examples**\n");
            Repeat(1 + Next(2), () =>
            {
                Line(Chance(2) ? Phrase() + "\n" : "");
                Fence("");
            });
        }

        if (Chance(2))
        {
            Line("**Follow-ups**\n");
            List(2);
        }

        if (Chance(2))
        {
            Line("**References:** " + Phrase() + "\n");
        }

        Line(Chance(2) ? "---\n" : "");
    }

    private void Blocks(int count) => Repeat(count, Block);

    private void Block()
    {
        switch (Next(10))
        {
            case 0:
            case 1:
                Paragraph();
                break;
            case 2:
                List(3);
                break;
            case 3:
                Line($"> {Phrase()}\n> {Phrase()}\n>\n> - {Word()}\n");
                break;
            case 4:
                Line($"| {Phrase()} | {Word()} |\n|:--|--:|\n| {Word()} | `{Word()}` |\n| {Word()} |\n");
                break;
            case 5:
                Fence("");
                break;
            case 6:
                Line($"    {Word()}\n\n    \t{Word()}\n");
                break;
            case 7:
                Line($"#### {Phrase()}\n");
                break;
            case 8:
                string label = Word();
                Line($"{Word()} [{Word()}][{label}] and [{label}]\n\n[{label}]: https://x.org/{Word()} \"{Word()}\"\n");
                break;
            default:
                Line($"***\n\n{Phrase()}\\\n{Word()}  \n{Word()}\n");
                break;
        }
    }

    private void Paragraph() => Line(Phrase() + (Chance(2) ? "\n" + Phrase() : "") + ".\n");

    private void List(int depth)
    {
        string mark = Next(4) switch { 0 => "1. ", 1 => "* ", 2 => "+ ", _ => "- " };
        string indent = new(' ', mark.Length);
        Repeat(1 + Next(3), () =>
        {
            Line(mark + Phrase());
            switch (Next(5))
            {
                case 0:
                    Line(indent + Word());
                    break;
                case 1:
                    Line("\n" + indent + Word() + "\n");
                    break;
                case 2:
                    Blank();
                    Fence(indent);
                    break;
                case 3 when depth > 0:
                    Line($"{indent}- {Word()}\n{indent}- {Word()}");
                    break;
            }
        });
        Blank();
    }

    private void Fence(string indent)
    {
        string fence = Next(3) switch { 0 => "~~~", 1 => "````", _ => "```" };
        Line($"{indent}{fence}{(Chance(3) ? "" : Chance(2) ? "go" : "text since=1")}");
        Line($"{indent}{Word()} {{\n{indent}\t{Word()}\n{(Chance(2) ? "\n" : "")}{indent}  \t{Word()} <a> & \"b\"\n{indent}}}\n{indent}{fence}\n");
    }

    private string Phrase()
    {
        var phrase = new StringBuilder(Word());
        Repeat(Next(4), () => phrase.Append(' ').Append(Inline()));
        return phrase.ToString();
    }

    private string Inline() => Next(12) switch
    {
        0 => $"**{Word()}**",
        1 => $"*{Word()}*",
        2 => $"`{Word()} | x`".Replace(" | ", " ", StringComparison.Ordinal),
        3 => $"[{Word()}](https://x.org/{Word()})",
        4 => $"![{Word()}](https://x.org/{Word()}.png)",
        5 => $"<https://x.org/{Word()}>",
        6 => $"{Word()}&amp;{Word()}",
        7 => $"\\*{Word()}\\_",
        8 => $"~~{Word()}~~",
        9 => $"[{Word()}](mailto:{Word()}@x.org \"{Word()}\")",
        _ => Word(),
    };

    private string Word() => Invariant($"{prefix}{++_words}");

    private bool Chance(int of) => Next(of) == of - 1;

    // A list that has ended chooses the first of everything, which is the simplest.
    private int Next(int of) => _choice < choices.Count ? (choices[_choice++] & int.MaxValue) % of : 0;

    private void Line(string line) => _text.Append(line).Append(line.Length == 0 ? "" : "\n");

    private void Blank() => _text.Append('\n');

    private static void Repeat(int count, Action action)
    {
        for (int i = 0; i < count; i++)
        {
            action();
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
