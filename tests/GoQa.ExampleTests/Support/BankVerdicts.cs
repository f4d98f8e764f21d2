using GoQa.ExampleTests.Blocks;
using GoQa.ExampleTests.Checking;
using GoQa.ExampleTests.Toolchains;

namespace GoQa.ExampleTests.Support;

/// <summary>What Go says of the bank, asked once for all test cases.</summary>
public sealed class BankVerdicts
{
    private readonly Lazy<IReadOnlyDictionary<Block, Verdict>> _verdicts = new(() => Check(Bank.Blocks.Where(block => block.IsGo)));

    internal static IReadOnlyDictionary<Block, Verdict> Check(IEnumerable<Block> blocks) => ExampleChecker.Check(
        ToolchainFinder.Found ?? throw new InvalidOperationException(ToolchainFinder.MissingReason),
        Path.Combine(Bank.Root, "artifacts", "go-examples"),
        blocks);

    internal Verdict Of(Block block) => _verdicts.Value[block];
}
