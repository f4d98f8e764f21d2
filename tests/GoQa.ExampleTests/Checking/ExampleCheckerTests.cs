using GoQa.ExampleTests.Blocks;
using GoQa.ExampleTests.Support;
using GoQa.TestKit.Processes;

namespace GoQa.ExampleTests.Checking;

/// <summary>The checker must find what is wrong; all in one batch, where one broken block must not hide another.</summary>
[Collection(Collection)]
public class ExampleCheckerTests
{
    /// <summary>Two builds at once would take time from programs that run with a limit.</summary>
    public const string Collection = "Go";

    private static readonly (string Words, string Code, int Line, string Message)[] Broken =
    [
        ("", "func main() {\n\tx()\n}", 2, "undefined: x"),
        ("", "func main() {\n\tfmt.Printf(\"%d\\n\", \"a\")\n}", 2, "wrong type"),
        ("", "func main() {\n  println(1)\n}", 2, "gofmt writes it differently"),
        ("", "println(1)", 1, "expected declaration"),
        ("", "func main() {\n\tfmt.Println(1)\n\t// Output: 2\n}", 3, "printed:\n1"),
        ("", "func main() {\n\tos.Exit(3)\n\t// Output: 2\n}", 3, "exit code 3"),
        ("", "func TestA(t *testing.T) {\n\tt.Fatalf(\"%d\", \"a\")\n}", 2, "wrong type"),
        ("", "func Testing(a testing.TB) int", 1, "missing function body"),
        ("", "package a\n\nimport \"example.com/absent\"\n\nvar _ = absent.A", 3, "example.com/absent"),
        ("", "package a\n\nimport \"C\"\n\nvar _ C.int", 0, "build constraints exclude"),
        ("", "//go:build ignore\n\npackage a", 0, "build constraints exclude"),
        ("", "package main\n\nvar a = 1", 0, "function main is undeclared"),
        ("", "package a\n\nfunc main() {\n\t// Output: a\n}", 4, "no program was built"),
        ("fails=\"undefined: x\"", "var a = 1", 0, "Go accepts the block"),
        ("fails=\"undefined: x\"", "var a = y", 0, "but not with"),
    ];

    private static readonly (string Words, string Code)[] Sound =
    [
        ("", "func main() {\n\tfmt.Println(\"a\")\n\t// Output: a\n}"),
        ("", "type pair[K comparable, V any] struct {\n\tkey K\n\tval V\n}"),
        ("", "func BenchmarkA(b *testing.B) {\n\tb.ReportAllocs()\n}"),
        ("since=1.23", "var a = slices.Sorted(maps.Keys(map[int]int{}))"),
        ("module=example.com/absent", "package a\n\nimport \"example.com/absent\"\n\nvar _ = absent.A"),
        ("fails=\"undefined: x\"", "var a = x"),
        ("fails=\"missing function body\"", "func f() int"),
    ];

    [GoFact]
    public void What_is_broken_is_found_at_its_line()
    {
        Block[] blocks = [.. Broken.Select((wrong, at) => new Block("content/03-sync.md", at * 100, "go", wrong.Words, wrong.Code))];

        IReadOnlyDictionary<Block, Verdict> verdicts = BankVerdicts.Check(blocks);

        Assert.All(Broken.Zip(blocks), pair =>
        {
            Assert.False(verdicts[pair.Second].IsSound, "nothing was found in: " + pair.First.Code);
            Finding finding = verdicts[pair.Second].Findings[0];
            Assert.Contains(pair.First.Message, finding.Message, StringComparison.Ordinal);
            Assert.Equal(pair.Second.Line + pair.First.Line, finding.Line);
        });
    }

    [GoFact]
    public void What_is_sound_is_accepted()
    {
        Block[] blocks = [.. Sound.Select((sound, at) => new Block("content/03-sync.md", at * 100, "go", sound.Words, sound.Code))];

        Assert.All(BankVerdicts.Check(blocks), verdict => Assert.Equal((true, null), (verdict.Value.IsSound, verdict.Value.NotChecked)));
    }

    [GoFact]
    public void What_is_newer_is_parsed_only_and_says_so()
    {
        var newer = new Block("content/03-sync.md", 1, "go", "since=1.999", "var a = x");
        var unformatted = new Block("content/03-sync.md", 10, "go", "since=1.999", "var   a = x");
        var unknown = new Block("content/03-sync.md", 20, "go", "since=1.999", "vary a = x");

        IReadOnlyDictionary<Block, Verdict> verdicts = BankVerdicts.Check([newer, unformatted, unknown]);

        Assert.True(verdicts[newer].IsSound);
        Assert.StartsWith("parsed only: the block needs Go 1.999", verdicts[newer].NotChecked, StringComparison.Ordinal);
        Assert.False(verdicts[unformatted].IsSound);
        Assert.True(verdicts[unknown].IsSound);
        Assert.StartsWith("not even parsed: the block needs Go 1.999", verdicts[unknown].NotChecked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_does_not_end_is_ended()
    {
        string sleep = OperatingSystem.IsWindows() ? "timeout" : "sleep";

        CommandResult result = Command.Run(sleep, ["30"], Path.GetTempPath(), TimeSpan.FromMilliseconds(200));

        Assert.True(result.TimedOut);
        Assert.False(result.Succeeded);
    }
}
