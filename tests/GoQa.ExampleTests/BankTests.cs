using GoQa.ExampleTests.Blocks;
using GoQa.ExampleTests.Checking;
using GoQa.ExampleTests.Support;
using GoQa.ExampleTests.Toolchains;
using GoQa.TestKit.Skipping;

namespace GoQa.ExampleTests;

/// <summary>Each fenced block of the bank is a test case, named by file, line and info string.</summary>
[Collection(ExampleCheckerTests.Collection)]
public class BankTests(BankVerdicts verdicts) : IClassFixture<BankVerdicts>
{
    public static TheoryData<string> AllBlocks => [.. Bank.Blocks.Select(block => block.Name)];

    /// <summary>Gets names of blocks, and how far the Go at hand can check each: the names of test cases are all that dotnet test prints.</summary>
    public static TheoryData<string, string> GoBlocks
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (Block block in Bank.Blocks.Where(block => block.IsGo))
            {
                cases.Add(block.Name, Reach(block));
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(AllBlocks))]
    public void A_block_keeps_the_rules(string name) => AssertNone(BlockRules.Check(Bank.Find(name)));

    [GoTheory]
    [MemberData(nameof(GoBlocks))]
    public void Go_accepts_a_block(string name, string reach)
    {
        Verdict verdict = verdicts.Of(Bank.Find(name));

        AssertNone(verdict.Findings);
        if (verdict.NotChecked is { } reason)
        {
            throw new SkippedException($"{name}, {reach}: {reason}");
        }
    }

    [Fact]
    public void A_file_that_is_no_topic_has_no_block_that_goes_unchecked() =>
        Assert.Empty(Bank.Files(Path.Combine(Bank.Root, "content")).Where(path => !Bank.IsTopic(path)).SelectMany(Bank.Read));

    private static string Reach(Block block)
    {
        GoInfo info = GoInfoParser.Parse(block.Words);
        return ToolchainFinder.Found is not { } toolchain ? "not checked"
            : info.Since > toolchain.Version ? "at most parsed, by " + toolchain.Name
            : info.Module is not null ? "formatted only, by " + toolchain.Name
            : "checked by " + toolchain.Name;
    }

    private static void AssertNone(IReadOnlyList<Finding> findings) =>
        Assert.True(findings.Count == 0, "\n" + string.Join('\n', findings));
}
