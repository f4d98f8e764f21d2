using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoQa.SampleTests;

/// <summary>The README's example is the code of a test, line by line.</summary>
public class ReadmeTests
{
    private static readonly string Root = typeof(ReadmeTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [Fact]
    public void The_example_prints_what_it_promises()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Print(output);

        string[] lines = output.ToString().TrimEnd().Split('\n');
        Assert.StartsWith("1. ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("(Medium)", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("work-stealing: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_is_that_of_the_readme()
    {
        string[] source = File.ReadAllLines(ThisFile());
        int begin = Array.FindIndex(source, line => line.Trim() == "// README begins");
        int end = Array.FindIndex(source, line => line.Trim() == "// README ends");
        string example = "using GoQa;\n\n" + string.Join('\n', source[(begin + 1)..end].Select(line => line.Length > 8 ? line[8..] : ""));

        Assert.Contains("```csharp\n" + example + "\n```", File.ReadAllText(Path.Combine(Root, "README.md")), StringComparison.Ordinal);
    }

    /// <summary>
    /// The figures are those of the last full run of the benchmarks, which writes the table and with <c>--only readme</c> copies it; before a
    /// run there are neither.
    /// </summary>
    [Fact]
    public void Its_figures_are_those_that_were_measured()
    {
        string table = Path.Combine(Root, "benchmarks", "results", "README-table.md");

        Assert.Equal(File.Exists(table) ? File.ReadAllText(table).Trim() : string.Empty, AroundFigures()[1].Trim());
    }

    [Fact]
    public void It_is_short_beside_its_figures()
    {
        string[] parts = AroundFigures();

        Assert.InRange((parts[0] + parts[2]).Split('\n').Length, 1, 119);
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        string readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        string[] targets = [.. readme.Split("](")[1..].Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Where(target => !target.Contains("://", StringComparison.Ordinal))];

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Root, target)), target));
    }

    private static string[] AroundFigures()
    {
        string[] parts = File.ReadAllText(Path.Combine(Root, "README.md"))
            .Split(["<!-- figures begin: benchmarks/results/README-table.md -->", "<!-- figures end -->"], StringSplitOptions.None);
        Assert.Equal(3, parts.Length);
        return parts;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static void Print(TextWriter Console)
    {
        // README begins
        Question question = Go.Questions.GmpModel;
        Console.WriteLine($"{question.Number}. {question.Title} ({question.Difficulty})");
        foreach (Question next in Go.Bank.Questions.Tagged(Go.Tags.Scheduler).At(Difficulty.Hard))
        {
            Console.WriteLine($"{next.Id}: {next.KeyPoints[0].Text}");
        }
        // README ends
    }
}
