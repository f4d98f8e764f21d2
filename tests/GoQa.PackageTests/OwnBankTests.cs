using GoQa.PackageTests.Support;
using GoQa.TestKit.Processes;

namespace GoQa.PackageTests;

/// <summary>A team that compiles a bank of its own.</summary>
[Collection(PackedPackages.Collection)]
public class OwnBankTests(PackedPackages packages)
{
    private const string Topic = "bank/1-ownership.md";

    [Fact]
    public void A_bank_answers_and_follows_an_edit()
    {
        Consumer consumer = Sample();

        Assert.Equal(
            "Rust: 5 questions, the first of them: What happens to a String that is assigned to another variable?",
            consumer.Run().Split('\n')[0]);
        Assert.Equal(["goqa.content", "goqa.generators"], consumer.Restored);

        consumer.Edit(Topic, "What happens to a `String` that is assigned", "What becomes of a `String` that is assigned");
        File.WriteAllText(
            Path.Combine(consumer.Folder, "bank", "3-more.md"),
            "## More {#more}\n\n### 6. What does `Drop` do? {#drop}\n\n**Difficulty:** medium · **Tags:** `memory`\n\nIts method runs when the owner goes.\n");

        Assert.Equal(
            "Rust: 6 questions, the first of them: What becomes of a String that is assigned to another variable?",
            consumer.Run().Split('\n')[0]);
    }

    [Fact]
    public void A_mistake_stops_the_build_at_its_place()
    {
        Consumer consumer = Sample();
        consumer.Edit(Topic, "🟢 warm-up", "🟢 wrm-up");

        CommandResult result = consumer.TryBuild();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Matches(@"1-ownership\.md\(7,\d+\): error GOQA202: 'wrm-up' is no difficulty \(did you mean 'warm-up'\?\)", result.Output);
    }

    [Fact]
    public void Without_the_library_the_build_names_the_package_to_add()
    {
        Consumer consumer = Sample();
        consumer.Edit("OwnBank.csproj", $"    <PackageReference Include=\"GoQa.Content\" Version=\"{packages.Version}\" />\n", "");

        CommandResult result = consumer.TryBuild();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Run: dotnet add package GoQa.Content", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_project_can_have_several_banks() => Assert.Equal(
        ["Is NULL equal to NULL?", "What does a rebase do to commits?"],
        Consumer.Of(packages, "TwoBanks").Run().TrimEnd().Split('\n'));

    [Fact]
    public void The_guide_shows_the_project_of_the_sample() => Assert.Contains(
        "```xml\n" + Repository.Read("samples", "OwnBank", "OwnBank.csproj") + "```",
        Repository.Read("docs", "own-bank.md"),
        StringComparison.Ordinal);

    private Consumer Sample() => Consumer.Copy(packages, "samples", "OwnBank");
}
