using System.Globalization;
using System.Text;
using GoQa.Generators.Checking;
using GoQa.Generators.Drafting;
using GoQa.Generators.Reading;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Hostile;

/// <summary>Files as they come: damaged, empty, enormous, oddly named. Each is compiled or refused by a code of its own.</summary>
public class OddFileTests
{
    private const string Head = "# B\n\n## T {#t}\n\n### 1. Q? {#q}\n\n**Difficulty:** hard · **Tags:** `x`\n\nA.\n\n";

    public static TheoryData<string, string> Refused() => new()
    {
        { new string('a', 10_000_000), "GOQA401" },
        { Head + new string('a', FileLimits.MaxParagraphLength + 1), "GOQA404" },
        { Head + "[a]\n\n[a]: https://x.org/" + new string('b', FileLimits.MaxDefinitionLength) + "\n", "GOQA404" },
        { Head + string.Concat(Enumerable.Repeat("*a* ", 513)), "GOQA405" },
        { Head + Row("a", 10_000) + Row("-", 10_000) + Row("b", 10_000), "GOQA406" },
        { Head + Row("a", 33) + Row("-", 33) + Row("b", 33), "GOQA406" },
        { Head + Row("a", 32) + Row("-", 32) + string.Concat(Enumerable.Repeat("|\n", 256)), "GOQA407" },
        { Head + "[a]: https://x.org/" + new string('b', 2_000) + "\n\n" + string.Concat(Enumerable.Repeat("[a]\n\n", 2_400)), "GOQA408" },
        { Head + new string('>', 10_000) + " a", "GOQA102" },
        { Head + string.Concat(Enumerable.Repeat("- ", 10_000)) + "a", "GOQA102" },
        { Head + string.Concat(Enumerable.Repeat("*a ", 500)) + "b" + new string('*', 500), "GOQA102" },
        { Head + "a\0b", "GOQA103" },
        { Head + "a\uFEFFb", "GOQA103" },
        { Head + "a\u2066b", "GOQA103" },
        { Head + "```go\nf()\n", "GOQA107" },
        { Head + "### " + new string('a', 600) + " {#u}\n\n**Difficulty:** hard\n\nA.\n", "GOQA403" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_beyond_a_limit_is_refused_by_the_code_of_that_limit(string text, string code)
    {
        GeneratorRun run = SoundRun.Of(text);

        Assert.Equal([code], run.Complaints.Select(problem => problem.Id).Distinct());
        run.Compile();
    }

    [Fact]
    public void What_stands_just_within_the_limits_is_compiled()
    {
        string text = Head + new string('a', FileLimits.MaxParagraphLength - 1) + "\n\n" + string.Concat(Enumerable.Repeat("*a* ", 512))
            + "\n\n" + Row("a", 32) + Row("-", 32) + Row("b", 32) + "\n" + string.Concat(Enumerable.Repeat("> ", 60)) + "a\n";

        GeneratorRun run = SoundRun.Of(text);

        Assert.Empty(run.Complaints);
        run.Compile();
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_a_problem_whichever_way_the_compiler_reads_them()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes(Head), 0xFC, (byte)'b'];

        Assert.Contains("GOQA103", Codes(GeneratorRun.OfBytes(("bank.md", latin, Encoding.UTF8))));
        Assert.Contains("GOQA101", Codes(GeneratorRun.OfBytes(("bank.md", latin, Encoding.Latin1))));
    }

    [Fact]
    public void A_mark_of_the_byte_order_says_nothing()
    {
        byte[] plain = Encoding.UTF8.GetBytes(Head);

        GeneratorRun marked = GeneratorRun.OfBytes(("bank.md", [0xEF, 0xBB, 0xBF, .. plain], Encoding.UTF8));
        GeneratorRun wide = GeneratorRun.OfBytes(("bank.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)], Encoding.UTF8));

        Assert.Equal(GeneratorRun.OfBytes(("bank.md", plain, Encoding.UTF8)).Sources, marked.Sources);
        Assert.Equal(marked.Sources, wide.Sources);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \t\n\n")]
    [InlineData("# B")]
    [InlineData("## Tags")]
    public void An_empty_file_is_a_bank_without_questions(string text)
    {
        GeneratorRun run = SoundRun.Of(text);

        Assert.Equal(["GOQA330"], run.Complaints.Select(problem => problem.Id));
        Assert.Empty(run.Compile().Bank.Questions);
    }

    [Fact]
    public void No_files_are_no_bank()
    {
        GeneratorRun run = SoundRun.Of(new BankOptions());

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Everything_given_twice_is_reported_and_the_first_is_kept()
    {
        GeneratorRun run = SoundRun.Of(new BankOptions(), ("a.md", Banks.Full), ("b.md", Banks.Full), ("x/a.md", Banks.Full));

        Assert.Equal(["GOQA301", "GOQA302", "GOQA306"], Codes(run).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, run.Compile().Bank.Questions.Count);
    }

    [Fact]
    public void Names_are_keywords_pictures_and_without_end()
    {
        string[] keywords = ["class", "void", "record", "await", "field", "true", "nameof", "bank", "questions", "equals", "get-type", "q-1"];
        var text = new StringBuilder("# class\n\n");
        foreach (string keyword in keywords)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {keyword} {{#{keyword}}}\n\n### \U0001F600 {keyword} \U0001F468\u200D\U0001F4BB {{#{keyword}}}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"**Difficulty:** hard · **Tags:** `{keyword}`, `\U0001F600`, `{new string('\u00E4', 127)}`\n\nA.\n\n");
        }

        text.Append("### \U0001F600 " + new string('\u6F22', 500) + "\n\n**Difficulty:** hard\n\nA.\n");
        GeneratorRun run = SoundRun.Of(text.ToString());

        Assert.Equal(["GOQA305"], run.Complaints.Select(problem => problem.Id).Distinct());
        CompiledBank compiled = run.Compile();
        Assert.Equal(keywords.Length + 1, compiled.Bank.Questions.Count);
        Assert.Contains("Class", compiled.MembersOf("Questions"));
        Assert.True(compiled.Bank.TryFindTag("\U0001F600", out _));
    }

    [Theory]
    [InlineData("caf\u0065\u0301", "Banks")]
    [InlineData("Go", "GoQa.Question")]
    [InlineData("Search", "GoQa")]
    [InlineData("Go", "Banks.class")]
    [InlineData("Go\u200D", "Banks")]
    public void A_bank_that_would_not_compile_is_refused(string name, string space) =>
        Assert.Equal(["GOQA104"], Codes(SoundRun.Of(new BankOptions(name, space), ("bank.md", Head))));

    [Fact]
    public void A_file_may_have_any_name()
    {
        string[] names = ["\u00E4.md", "a b.md", new string('n', 500) + ".md", new string('n', 499) + "m.md", "x/A.md", "y/a.md", "#$%.md", ".md", "class.md"];
        GeneratorRun run = SoundRun.Of(new BankOptions(), [.. names.Select((name, i) => (name, (string?)Part(i)))]);

        Assert.Empty(run.Complaints);
        Assert.Equal(names.Length, run.Compile().Bank.Questions.Count);
        Assert.All(run.Sources.Keys, name => Assert.True(name.Length < 128, name));

        static string Part(int i) => string.Create(CultureInfo.InvariantCulture, $"## T {{#t{i}}}\n\n### Q {{#q{i}}}\n\n**Difficulty:** hard\n\nA.\n");
    }

    [Fact]
    public void Questions_beyond_what_the_tables_number_are_refused()
    {
        const int Count = 65_536;
        DocumentDraft[] files = [.. Enumerable.Range(0, 16).Select(file => Drafts.Of(
            (file == 0 ? "# B\n\n## T {#t}\n\n" : "") + string.Concat(Enumerable.Range(file * Count / 16, Count / 16).Select(Question)), "f" + (char)('a' + file)))];

        CheckedBank bank = BankChecker.Check(Assert.Single(BankDraft.Group(files)));

        Assert.Equal(["GOQA402"], bank.Problems.Select(problem => problem.Code).Where(code => code != "GOQA206"));
        Assert.Equal(GoQa.Format.TableFormat.MaxKeys, bank.Model!.Questions.Count);

        static string Question(int i) => string.Create(CultureInfo.InvariantCulture, $"### Q {{#q{i}}}\n\n**Difficulty:** hard\n\nA.\n\n");
    }

    [Fact]
    public void A_bank_whose_sets_would_not_fit_loses_its_tags_and_says_so()
    {
        const int Count = 24_000;
        string Question(int i) => string.Create(CultureInfo.InvariantCulture, $"### Q {{#q{i}}}\n\n**Difficulty:** hard · **Tags:** t{i}\n\nA.\n\n");
        DocumentDraft[] files = [.. Enumerable.Range(0, 6).Select(file => Drafts.Of(
            (file == 0 ? "# B\n\n## T {#t}\n\n" : "") + string.Concat(Enumerable.Range(file * Count / 6, Count / 6).Select(Question)), "f" + (char)('a' + file)))];

        CheckedBank bank = BankChecker.Check(Assert.Single(BankDraft.Group(files)));

        Assert.Equal(["GOQA410"], bank.Problems.Select(problem => problem.Code).Where(code => code != "GOQA206"));
        Assert.Equal((Count, 0), (bank.Model!.Questions.Count, bank.Model.Tags.Count));
    }

    [Fact]
    public void A_bank_of_too_many_characters_is_refused()
    {
        DocumentDraft file = Drafts.Of(Head) with { Length = GoQa.Format.TableFormat.MaxBankLength };

        CheckedBank bank = BankChecker.Check(Assert.Single(BankDraft.Group([file, Drafts.Of("", "b.md") with { Length = 1 }])));

        Assert.Equal("GOQA409", Assert.Single(bank.Problems).Code);
        Assert.Null(bank.Model);
    }

    private static string[] Codes(GeneratorRun run) => [.. run.Complaints.Select(problem => problem.Id)];

    private static string Row(string cell, int columns) => "|" + string.Concat(Enumerable.Repeat(cell + "|", columns)) + "\n";
}
