using System.Globalization;
using System.Text;
using GoQa.Generators.Compiling;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GoQa.Generators.Tests.Compiling;

public class RelationCompilerTests
{
    [Fact]
    public void A_link_in_any_text_relates_both_sides()
    {
        string[] places =
        [
            "See [it](#a).", "X.\n\n**Key points**\n\n- See [it](#a).", "X.\n\n**Follow-ups**\n\n- And? [It](#a)",
            "X.\n\n**References**\n\n- See [it](#a).", "X.\n\n**Examples**\n\nSee [it](#a).\n\n```go\nx\n```",
        ];

        Assert.All(places, place => Assert.Equal([["b"], ["a"]], Related(("a", "t1", "Alpha."), ("b", "t2", place))));
    }

    [Fact]
    public void A_link_to_a_former_id_counts_and_one_to_itself_does_not()
    {
        const string Bank = """
            ## T {#t}

            ### 1. A {#a}

            **Difficulty:** hard · **Tags:** `x` · **Aliases:** old

            Alpha, [again](#a).

            ### 2. B {#b}

            **Difficulty:** hard · **Tags:** `y`

            Beta, [before](#old).
            """;

        Assert.Equal([["b"], ["a"]], Related(Bank));
    }

    [Fact]
    public void Nothing_in_common_is_nothing_related() =>
        Assert.Equal([[], []], Related(("a", "x", "Alpha words."), ("b", "y", "Beta terms.")));

    [Fact]
    public void The_same_words_relate_and_a_link_stands_before_them() =>
        Assert.Equal(
            [["c", "b"], ["a"], ["a"]],
            Related(("a", "x", "Zebras graze quietly near rivers."), ("b", "y", "Zebras graze quietly near rivers."), ("c", "z", "Else: [a](#a).")));

    [Fact]
    public void A_rare_tag_weighs_more_than_a_common_one()
    {
        var questions = new List<(string, string, string)>
        {
            ("a", "rare`, `common", "Alpha."), ("common", "common", "Beta."), ("rare", "rare", "Gamma."),
        };
        questions.AddRange(Enumerable.Range(0, 10).Select(i => ($"f{i}", "common", "Filler" + (char)('a' + i) + ".")));

        Assert.Equal("rare", Related([.. questions])[0][0]);
    }

    [Fact]
    public void Links_both_ways_and_follow_ups_stand_first() =>
        Assert.Equal(
            ["back", "next", "there"],
            Related(
                ("a", "x", "See [there](#there) and [back](#back).\n\n**Follow-ups**\n\n- Then? [Next](#next)\n- And? [Back](#back)"),
                ("there", "y", "Alpha."),
                ("next", "z", "Beta."),
                ("back", "w", "Gamma, as in [a](#a)."))[0]);

    [Fact]
    public void Of_equally_near_questions_the_first_are_kept()
    {
        (string, string, string)[] questions =
            [("hub", "x", "Alpha."), .. Enumerable.Range(0, 9).Select(i => ($"q{i}", "t" + (char)('a' + i), "See [hub](#hub)."))];

        string[][] related = Related(questions);

        Assert.Equal(RelationCompiler.MaxRelated, related[0].Length);
        Assert.All(related[1..], others => Assert.Equal("hub", others[0]));
        Assert.Equal(["q0", "q1", "q2", "q3", "q4", "q5"], related[0]);
    }

    [Fact]
    public void What_is_common_in_a_large_bank_is_cut_and_its_rare_pairs_are_found()
    {
        const int Pairs = 150;
        (string, string, string)[] questions =
        [
            .. Enumerable.Range(0, 2 * Pairs).Select(i => (
                string.Create(CultureInfo.InvariantCulture, $"q{i}"),
                "common",
                "Everything here speaks of the same common things. " + Name(i % Pairs))),
        ];

        string[][] related = Related(questions);

        Assert.All(Enumerable.Range(0, 2 * Pairs), i =>
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"q{(i + Pairs) % (2 * Pairs)}"), related[i][0]));
    }

    [Fact]
    public void Many_alike_give_full_lists_of_their_own_kind()
    {
        const int Count = 300;
        string[] kinds = ["Zebras graze quietly.", "Ships sail slowly.", "Clouds drift onwards."];
        (string, string, string)[] questions =
            [.. Enumerable.Range(0, Count).Select(i => ("q" + i.ToString(CultureInfo.InvariantCulture), "t" + "abc"[i % 3], kinds[i % 3]))];

        string[][] related = Related(questions);

        Assert.All(related, others => Assert.Equal(RelationCompiler.MaxRelated, others.Distinct().Count()));
        Assert.All(Enumerable.Range(0, Count), i =>
        {
            Assert.DoesNotContain(questions[i].Item1, related[i]);
            Assert.All(related[i], other => Assert.Equal(i % 3, int.Parse(other[1..], CultureInfo.InvariantCulture) % 3));
        });
    }

    [Fact]
    public void Words_that_every_question_has_relate_none() =>
        Assert.All(Related([.. Enumerable.Range(0, 9).Select(i => ("q" + "abcdefghi"[i], "t" + "abcdefghi"[i], "The same words."))]), Assert.Empty);

    [Fact]
    public void A_bank_without_questions_has_none_related() => Assert.Empty(GeneratorRun.Of("# Nothing").Compile().Bank.Questions);

    [Fact]
    public void Each_of_two_banks_has_its_own()
    {
        GeneratorRun run = GeneratorRun.Of(
            new TwoBanks(), ("one.md", Bank([("a", "x", "Alpha."), ("b", "y", "[a](#a)")])), ("two.md", Bank([("c", "x", "Alpha.")])));

        Assert.Equal("b", Assert.Single(run.Compile("Banks.One").Bank.Find("a").Related).Id);
        Assert.Empty(run.Compile("Banks.Two").Bank.Find("c").Related);
    }

    private static string Name(int number) => "Unique" + (char)('a' + (number / 26)) + (char)('a' + (number % 26)) + "q.";

    private static string[][] Related(params (string Id, string Tags, string Body)[] questions) => Related(Bank(questions));

    private static string[][] Related(string text) =>
        [.. GeneratorRun.Of(text).Compile().Bank.Questions.Select(question => question.Related.Select(other => other.Id).ToArray())];

    private static string Bank((string Id, string Tags, string Body)[] questions)
    {
        var text = new StringBuilder("# Bank\n\n## T {#t}\n");
        foreach ((string id, string tags, string body) in questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### About {{#{id}}}\n\n**Difficulty:** hard · **Tags:** `{tags}`\n\n{body}\n");
        }

        return text.ToString();
    }

    private sealed class TwoBanks : BankOptions
    {
        private readonly BankOptions _one = new("One");
        private readonly BankOptions _two = new("Two");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => (textFile.Path == "one.md" ? _one : _two).GetOptions(textFile);
    }
}
