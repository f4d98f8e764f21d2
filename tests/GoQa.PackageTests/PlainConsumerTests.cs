using GoQa.PackageTests.Support;

namespace GoQa.PackageTests;

/// <summary>Somebody outside the repository who types what the package's readme says.</summary>
[Collection(PackedPackages.Collection)]
public class PlainConsumerTests(PackedPackages packages)
{
    [Fact]
    public void One_command_and_the_lines_of_the_readme_are_enough()
    {
        string folder = packages.NewFolder("Plain");
        string program = Readme.Example();
        Assert.InRange(program.Split('\n').Count(line => line.Length > 0), 1, 6);

        Dotnet.Run(folder, "new", "console", "--framework", "net10.0", "--no-restore");
        Dotnet.Run(folder, "add", "package", PackedPackages.Library);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        string output = Dotnet.Run(folder, "run");

        Assert.StartsWith("1. What are G, M and P", output, StringComparison.Ordinal);
        Assert.Contains("\nwork-stealing: ", output, StringComparison.Ordinal);
        Assert.Equal(["goqa.content"], Directory.GetDirectories(Path.Combine(folder, "..", "cache")).Select(Path.GetFileName));
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(folder, "bin"), "*.dll", SearchOption.AllDirectories), file => file.Contains("Markdig", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Each_framework_gets_its_assembly(string framework)
    {
        Consumer consumer = Consumer.Of(packages, "Answers");

        // Without packs of the platform: the program runs on the runtime at hand.
        string output = consumer.Run("-f", framework, "-p:PublishTrimmed=false", "-p:EnableTrimAnalyzer=false", "-p:EnableAotAnalyzer=false", "-p:EnableSingleFileAnalyzer=false", "--", "gmp-model");

        Answers.Check(output);
        Assert.Equal(["goqa.content"], consumer.Restored);
    }
}
