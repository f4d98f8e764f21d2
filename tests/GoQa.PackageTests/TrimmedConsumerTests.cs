using GoQa.PackageTests.Support;
using GoQa.TestKit.Processes;
using GoQa.TestKit.Skipping;

namespace GoQa.PackageTests;

/// <summary>A program with all of the library in it, trimmed, with its own runtime: that of .NET 8 is a real one.</summary>
[Collection(PackedPackages.Collection)]
public class TrimmedConsumerTests(PackedPackages packages)
{
    [SkippableTheory]
    [InlineData("net8.0", ".NET 8")]
    [InlineData("net10.0", ".NET 10")]
    public void A_trimmed_consumer_builds_without_a_warning_and_answers(string framework, string runtime)
    {
        Platform.NeedPacks();

        string program = Consumer.Of(packages, "Answers").Publish("-f", framework, "--self-contained");
        CommandResult result = Command.Run(program, ["gmp-model"], Path.GetDirectoryName(program)!, TimeSpan.FromMinutes(1));

        Assert.True(result.Succeeded, result.Errors);
        Assert.StartsWith(runtime, result.Output, StringComparison.Ordinal);
        Answers.Check(result.Output);
    }
}
