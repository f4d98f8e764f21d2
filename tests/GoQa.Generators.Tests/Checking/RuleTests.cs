using GoQa.Generators.Diagnostics;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GoQa.Generators.Tests.Checking;

/// <summary>Each rule: its code, its words, and the very text it points at.</summary>
public class RuleTests
{
    private const string Head = "## A topic {#topic}\n\n";
    private const string Meta = "\n\n**Difficulty:** medium · **Tags:** `tag`\n\nAn answer.\n\n";

    [Theory]
    [InlineData("GOQA105", Head + "### 1. T? {#t}" + Meta + "Oops\n[|---|]\n", "The line below 'Oops' makes it a heading")]
    [InlineData("GOQA105", Head + "### 1. T? {#t}" + Meta + "A paragraph of several lines that\nends in a line by accident\n[|======|]\n", "'A paragraph of several lines that ends i...'")]
    [InlineData("GOQA103", Head + "### 1. T? {#t}" + Meta + "a[|&#x202E;|]b [|&zwnj;|] [|&shy;|]\n", "is invisible")]
    [InlineData("GOQA103", Head + "### 1. T? {#t}" + Meta + "[|[a](https://x.org \"&#x202E;\")|] [b][c]\n\n[|[c]: https://x.org/&#8238;|]\n", "U+202E")]
    [InlineData("GOQA103", Head + "### 1. T? {#t}" + Meta + "[|```go a=&#x200B;|]\nf()\n```\n", "U+200B")]
    [InlineData("GOQA106", Head + "### 1. T? {#t}" + Meta + "> [|| a | b ||]\n> |---|---|\n> | 1 | 2 |\n> text\n", "read as a paragraph")]
    [InlineData("GOQA110", Head + "### 1. T? {#t}" + Meta + "[|[x]: https://example.org/|]\n", "'[x]'")]
    [InlineData("GOQA110", Head + "### 1. T? {#t}" + Meta + "**References**\n\n- [|[1]: https://example.org/|]\n- other\n", "Nothing uses the definition of '[1]'")]
    [InlineData("GOQA110", Head + "### 1. T? {#t}" + Meta + "[x]\n\n[x]: https://example.org/\n[|[x]: https://example.com/|]\n", "'[x]'")]
    [InlineData("GOQA111", Head + "### 1. T? {#t}" + Meta + "[|<!-- later -->|]\n\nA [|<b>|]word[|</b>|] of List<T>, a <b, \\<i> and `<br>`.\n", "Readers see '<")]
    [InlineData("GOQA214", Head + "### 1. T? {#t}" + Meta + "[|**Folow-ups**|]\n\n- b\n", "did you mean 'Follow-ups'?")]
    [InlineData("GOQA214", Head + "### 1. T? {#t}" + Meta + "[|#### Refrences|]\n\n- b\n", "did you mean 'References'?")]
    [InlineData("GOQA215", Head + "### 1. T? {#t}" + Meta + "[|#### 2. Next {#n}|]\n\nText.\n", "Write it with '###'")]
    [InlineData("GOQA215", Head + "### 1. T? {#t}" + Meta + "[|#### 2. Next|]\n\n**Difficulty:** hard\n\nText.\n", "a heading of level 4 and begins no question")]
    [InlineData("GOQA215", Head + "### 1. T? {#t}" + Meta + "- item\n\n  [|### 2. Next {#n}|]\n", "begins no question")]
    [InlineData("GOQA215", Head + "### 1. T? {#t}" + Meta + "[|##### Key points|]\n\n- a\n", "Write it with '####'")]
    [InlineData("GOQA215", Head + "### 1. T? {#t}" + Meta + "[|### Key points|]\n\n- a\n", "begins no section")]
    [InlineData("GOQA216", Head + "### 1. T? {#t}\n\n**Difficulty:** medium · **Aliases:** [|t|], old, [|old|]\n\nAn answer.", "The former id '")]
    [InlineData("GOQA217", Head + "### 1. T? {#t}" + Meta + "**Key points**\n\n- a\n[|-|]\n- b\n", "an item without text")]
    [InlineData("GOQA202", Head + "### 1. T? {#t}\n\n**Difficulty:** [|medium because it takes some time to understand|]\n\nAn answer.", "'medium because it takes some time to und...'")]
    [InlineData("GOQA304", "## Tags\n\n- `a`: A tag.\n\n" + Head + "### 1. T? {#t}\n\n**Difficulty:** hard · **Tags:** [|b*c*d|], a, [|_[]x_y|]\n\nAn answer.", "The vocabulary has no tag '")]
    [InlineData("GOQA330", "[||]# A bank\n\n## T {#t}\n\nText.\n", "has no question")]
    [InlineData("GOQA403", Head + "### 1. T? {#t}\n\n**Difficulty:** hard · **Tags:** [|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|]\n\nAn answer.", "128 characters")]
    [InlineData("GOQA106", Head + "### 1. T? {#t}" + Meta + "[|| a | b ||]\n|---|---|\n| 1 | 2 |\ntext\n", "read as a paragraph")]
    [InlineData("GOQA107", Head + "### 1. T? {#t}" + Meta + "[|```go|]\nf()\n\n### 2. U? {#u}" + Meta, "has no closing one")]
    [InlineData("GOQA108", Head + "### 1. T? {#t}\n\n**Difficulty:** medium\n\nAn answer.\n[|**Key points**|]\n- a\n", "Leave a blank line")]
    [InlineData("GOQA108", Head + "### 1. T? {#t}" + Meta + "**Key points**\n\n- a\n[|**Follow-ups**|]\n- b\n", "begins no section")]
    [InlineData("GOQA201", Head + "### 1. [|T?|] {#t}\n\nAn answer.", "has no difficulty")]
    [InlineData("GOQA202", Head + "### 1. T? {#t}\n\n**Difficulty:** 🟡 [|medum|]\n\nAn answer.", "did you mean 'medium'?")]
    [InlineData("GOQA202", Head + "### 1. T? {#t}\n\n**Difficulty:** [|medium, hard|]\n\nAn answer.", "is no difficulty")]
    [InlineData("GOQA203", Head + "### 1. T? {#t}\n\n**Difficulty:** medium · [|**Tag:**|] `x`\n\nAn answer.", "did you mean 'tags'?")]
    [InlineData("GOQA203", Head + "### 1. T? {#t}\n\n[|**Dificulty:**|] medium\n\nAn answer.", "did you mean 'difficulty'?")]
    [InlineData("GOQA204", Head + "### 1. T? {#[|Not An Id|]}" + Meta, "{#not-an-id}")]
    [InlineData("GOQA203", Head + "### 1. T? {#t}\n\n[|**Author:**|] me · **Difficulty:** medium\n\nAn answer.", "'author' is no key")]
    [InlineData("GOQA204", Head + "### 1. T? {#[|1st-go|]}" + Meta, "{#st-go}")]
    [InlineData("GOQA204", Head + "### 1. T? {#[||]}" + Meta, "{#my-question}")]
    [InlineData("GOQA204", Head + "### 1. T? {#t}\n\n**Difficulty:** medium · **Aliases:** [|-x|]\n\nAn answer.", "cannot be an id")]
    [InlineData("GOQA205", Head + "### 1. [|What is G, M & P?|]" + Meta, "{#what-is-g-m-p}")]
    [InlineData("GOQA205", "## [|A topic|]\n\n### 1. T? {#t}" + Meta, "The topic has no permanent id; 'a-topic'")]
    [InlineData("GOQA207", Head + "### 1. [|T?|] {#t}\n\n**Difficulty:** medium", "has no answer")]
    [InlineData("GOQA208", Head + "### 1. T? {#t}" + Meta + "**Key points**\n\n[|Not an item.|]\n", "belongs to no part of the question")]
    [InlineData("GOQA208", Head + "### 1. T? {#t}" + Meta + "**Key points**\n\n- a\n\n```go\nf()\n```\n\n[|A caption.|]\nand more\n", "a fenced block")]
    [InlineData("GOQA208", "[|Stray text.|]\n\n" + Head + "### 1. T? {#t}" + Meta, "below a heading")]
    [InlineData("GOQA208", "## Tags\n\n[|Not a list.|]\n\n- `tag`: A tag.\n\n" + Head + "### 1. T? {#t}" + Meta, "the vocabulary")]
    [InlineData("GOQA208", Head + "### 1. T? {#t}\n\n**Difficulty:** medium · **Tags:** `tag`\n[|An answer at once.|]\n", "leave a blank line below")]
    [InlineData("GOQA208", "# Bank [|[a](https://x.org)|]\n\n" + Head + "### 1. T? {#t}" + Meta, "below the title, which is plain text")]
    [InlineData("GOQA208", Head + "### 1. T? {#t}" + Meta + "**[|[Key points](https://x.org)|]**\n\n- a\n\n#### [|[References](https://x.org)|]\n\n- b\n", "write the link below it")]
    [InlineData("GOQA208", Head + "### 1. T? {#t}\n\n**Difficulty:** hard · **[|[Tags](https://x.org)|]:** a, [|[b]|]\n\nAn answer.\n\n[b]: https://x.org\n", "write the link into the answer")]
    [InlineData("GOQA208", "# Bank {#[|bank|]}\n\n" + Head + "### 1. T? {#t}" + Meta, "named in the project file")]
    [InlineData("GOQA208", Head + "### 1. T? {#t}" + Meta + "**Key points**\n\n- a\n\n[|**Folow-ups**|]\n\n- b\n", "References (did you mean 'Follow-ups'?)")]
    [InlineData("GOQA209", Head + "### 1. T? {#t}" + Meta + "[a](https://x.org) [b]([|javascript:x|])\n", "'javascript:x'")]
    [InlineData("GOQA210", Head + "[|### 1.|]" + Meta, "The question has no title")]
    [InlineData("GOQA210", "[|##|]\n\n### 1. T? {#t}" + Meta, "The topic has no title")]
    [InlineData("GOQA211", Head + "### 1. T? {#t}\n\n**Difficulty:** medium · **Tags:** `a`, `b`, `[|a|]`\n\nAn answer.", "The tag 'a' stands here twice")]
    [InlineData("GOQA212", Head + "### 1. [|??!|]" + Meta, "such as {#my-question}")]
    [InlineData("GOQA213", Head + "### 1. T? {#t}\n\n**Difficulty:** medium · **Tags:** `a` · [|**Tags:**|] `b`\n\nAn answer.", "'tags' stands here twice")]
    [InlineData("GOQA301", Head + "### 1. T? {#[|t|]}" + Meta + "### 2. U? {#[|t|]}" + Meta, "is taken by the question at bank.md(")]
    [InlineData("GOQA301", Head + "### 1. T? {#[|t|]}" + Meta + "### 2. U? {#u}\n\n**Difficulty:** hard · **Aliases:** [|t|]\n\nAn answer.", "The id 't'")]
    [InlineData("GOQA301", "## A {#[|a|]}\n\n## B {#[|a|]}\n\n### 1. T? {#t}" + Meta, "is taken by the topic")]
    [InlineData("GOQA302", Head + "### 1. T? {#t}" + Meta + "### [|1|]. U? {#u}" + Meta + "### 7. V? {#v}" + Meta, "highest number in use is 7")]
    [InlineData("GOQA303", Head + "### 1. T? {#gmp-model}" + Meta + "See [it]([|#gmp-modle|]).\n", "did you mean 'gmp-model'?")]
    [InlineData("GOQA304", "## Tags\n\n- `scheduler`: A tag.\n\n" + Head + "### 1. T? {#t}\n\n**Difficulty:** hard · **Tags:** `[|schedular|]`\n\nAn answer.", "did you mean 'scheduler'?")]
    [InlineData("GOQA305", Head + "### 1. T? {#t}\n\n**Difficulty:** hard · **Tags:** `sync-pool`, `[|sync.Pool|]`\n\nAn answer.", "'SyncPool' is the member of 'sync-pool'")]
    [InlineData("GOQA305", Head + "### 1. T? {#t}\n\n**Difficulty:** hard · **Tags:** `[|+++|]`\n\nAn answer.", "no letter or digit")]
    [InlineData("GOQA306", "# One\n\n# [|Two|]\n\n" + Head + "### 1. T? {#t}" + Meta, "has its title at bank.md(1,3)")]
    [InlineData("GOQA308", "### 1. [|T?|] {#t}" + Meta, "No topic stands before")]
    [InlineData("GOQA309", "## Tags\n\n[|- tag: no back-ticks|]\n\n" + Head + "### 1. T? {#t}" + Meta, "does not begin with a tag")]
    [InlineData("GOQA309", "## Tags\n\n[|- `tag` no colon, `code`|]\n\n" + Head + "### 1. T? {#t}" + Meta, "something other than aliases")]
    [InlineData("GOQA309", "## Tags\n\n[|- `tag` - no colon|]\n\n" + Head + "### 1. T? {#t}" + Meta, "something other than aliases")]
    [InlineData("GOQA309", "## Tags\n\n[|- `tag` (other): no back-ticks|]\n\n" + Head + "### 1. T? {#t}" + Meta, "something other than aliases")]
    [InlineData("GOQA310", "## Tags\n\n- `tag` (`t`): One.\n- `[|t|]`: Two.\n\n" + Head + "### 1. T? {#t}" + Meta, "is taken by the entry at bank.md(3,11)")]
    [InlineData("GOQA403", Head + "### [|123456789|]. T? {#t}" + Meta, "8 digits")]
    public void A_rule_points_at_the_text_that_breaks_it(string code, string marked, string words)
    {
        (string text, string[] expected) = MarkedText.Read(marked);

        Diagnostic[] problems = [.. GeneratorRun.Of(text).Diagnostics.Where(problem => problem.Id == code)];

        Assert.Equal(expected, problems.Select(problem => Marked(problem, text)));
        Assert.All(problems, problem => Assert.Contains(words, problem.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public void A_sound_bank_has_no_complaint()
    {
        Assert.Empty(GeneratorRun.Of(Banks.Least).Complaints);
        Assert.Empty(GeneratorRun.Of(Banks.Full).Complaints);
    }

    [Fact]
    public void A_bank_without_a_title_is_noted_once() =>
        Assert.Single(GeneratorRun.Of(Banks.Least.Replace("# A bank", "", StringComparison.Ordinal)).Diagnostics, problem => problem.Id == "GOQA307");

    [Fact]
    public void Sections_that_are_expected_are_noted() =>
        Assert.Equal(
            ["key points", "follow-ups", "references"],
            GeneratorRun.Of(Banks.Least).Diagnostics.Where(problem => problem.Id == "GOQA206")
                .Select(problem => problem.GetMessage(null).Split("no ", 2)[1].Split('.')[0]));

    [Theory]
    [InlineData("class", "Banks", "class")]
    [InlineData("Tags", "Banks", "class")]
    [InlineData("Good", "Not a namespace", "namespace")]
    [InlineData("Good", "", "namespace")]
    public void A_name_that_cannot_be_the_banks_is_a_problem_without_a_place(string name, string space, string what)
    {
        GeneratorRun run = GeneratorRun.Of(new BankOptions(name, space), ("bank.md", Banks.Least));

        Diagnostic problem = Assert.Single(run.Complaints);
        Assert.Equal(("GOQA104", Location.None), (problem.Id, problem.Location));
        Assert.Contains($"the {what} of a bank", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Two_banks_whose_names_differ_in_case_only_are_one_too_many()
    {
        GeneratorRun run = GeneratorRun.Of(new CaseTwins(), ("one.md", Banks.Least), ("two.md", Banks.Least));

        Assert.Equal(["GOQA104"], run.Complaints.Select(problem => problem.Id));
        Assert.All(run.Sources.Keys, name => Assert.StartsWith("Banks.Twin.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Nesting_of_words_beyond_the_limit_is_a_problem_of_the_file() =>
        Assert.Equal(
            ["GOQA102"],
            GeneratorRun.Of(Head + "### 1. T? {#t}\n\n" + string.Concat(Enumerable.Repeat("*a ", 200)) + "b" + new string('*', 200)).Complaints.Select(problem => problem.Id));

    [Fact]
    public void A_file_that_cannot_be_read_is_the_only_problem_of_what_may_stand_in_it()
    {
        GeneratorRun run = GeneratorRun.Of(("a.md", null), ("b.md", "### 1. T? {#t}" + Meta + "See [it](#elsewhere)."));

        Diagnostic problem = Assert.Single(run.Complaints);
        Assert.Equal(("GOQA101", "a.md"), (problem.Id, problem.Location.GetLineSpan().Path));
        Assert.Contains("missing", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_names_its_help_page()
    {
        Diagnostic problem = Assert.Single(GeneratorRun.Of(("a.md", null)).Complaints);

        Assert.Contains("GOQA101", Repository.Read(problem.Properties[ProblemReporter.HelpPageProperty]!), StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_marked_near_its_place() =>
        Assert.Equal(
            4,
            Assert.Single(GeneratorRun.Of(Head + "Text.\n\n" + new string('>', 200) + " deep\n\nText.").Complaints).Location.GetLineSpan().StartLinePosition.Line);

    [Fact]
    public void A_tag_of_the_vocabulary_has_the_first_choice_of_a_member()
    {
        GeneratorRun run = GeneratorRun.Of("## Tags\n\n- `b-c`: One.\n\n" + Head + "### 1. T? {#t}\n\n**Difficulty:** hard · **Tags:** `b.c`, `b-c`\n\nAn answer.");

        Assert.Equal("b-c", ((Tag)run.Compile().Member("Tags", "BC")!).Name);
    }

    [Fact]
    public void One_bad_question_leaves_the_rest_compiled()
    {
        GeneratorRun run = GeneratorRun.Of(Banks.Full.Replace("🟡 medium", "mild", StringComparison.Ordinal));

        Assert.Equal(["GOQA202"], run.Complaints.Select(problem => problem.Id));
        Assert.Equal(["One", "Ten"], run.Compile().MembersOf("Questions"));
    }

    [Fact]
    public void Several_problems_are_reported_once_and_in_order()
    {
        const string Text = Head + "### 1. T? {#A}\n\n**Difficulty:** mild\n\nSee [it](#nowhere).\n\n### 1. U? {#u}\n\nText.\n";

        Diagnostic[] problems = [.. GeneratorRun.Of(Text).Complaints];

        Assert.Equal(["GOQA204", "GOQA202", "GOQA303", "GOQA302", "GOQA201"], problems.Select(problem => problem.Id));
    }

    [Fact]
    public void Errors_cannot_be_configured_away()
    {
        GeneratorRun run = GeneratorRun.Of(Head + "### 1. T? {#t}\n\nAn answer.");

        Assert.All(
            run.Complaints.Where(problem => problem.Severity == DiagnosticSeverity.Error),
            problem => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, problem.Descriptor.CustomTags));
    }

    private sealed class CaseTwins : BankOptions
    {
        public CaseTwins()
            : base("Twin")
        {
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            textFile.Path == "two.md" ? new BankOptions("twin").GetOptions(textFile) : base.GetOptions(textFile);
    }

    private static string Marked(Diagnostic problem, string text)
    {
        TextSpan span = problem.Location.SourceSpan;
        LinePositionSpan lines = SourceText.From(text).Lines.GetLinePositionSpan(span);
        Assert.Equal(lines, problem.Location.GetLineSpan().Span);
        return $"{span.Start}:{text.Substring(span.Start, span.Length)}";
    }
}
