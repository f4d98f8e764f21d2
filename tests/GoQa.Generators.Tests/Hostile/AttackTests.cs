using System.Diagnostics;
using System.Globalization;
using GoQa.Generators.Reading;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace GoQa.Generators.Tests.Hostile;

/// <summary>Attacks neither crash nor unfold. Time is measured when asked for, and asserted nowhere.</summary>
public class AttackTests(ITestOutputHelper output)
{
    private const int Length = 40_000;

    /// <summary>Characters of C# for one of Markdown: a topic of five characters has a member with its documentation.</summary>
    private const int MostCode = 80;

    public static TheoryData<string> Names() => [.. Attacks.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_attack_compiles_or_is_refused(string name)
    {
        GeneratorRun run = SoundRun.Of(Attacks.All[name](Length));

        run.Compile();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_text_gives_at_most_twice_the_code(string name)
    {
        int once = Size(Attacks.All[name](Length));
        int twice = Size(Attacks.All[name](2 * Length));

        // What a short file may come to in any case does not grow.
        Assert.InRange(twice, 0, (2.5 * once) + (4 * FileLimits.LeastOutput));
        Assert.InRange(twice, 0, 2 * Length * MostCode);
    }

    /// <summary>Prints how time grows: GOQA_MEASURE=1 dotnet test tests/GoQa.Generators.Tests --filter Time_of_attacks --logger "console;verbosity=detailed".</summary>
    [Fact]
    public void Time_of_attacks()
    {
        if (Environment.GetEnvironmentVariable("GOQA_MEASURE") != "1")
        {
            return;
        }

        output.WriteLine("attack | 64 KB, ms | 128 KB, ms | ratio | problems");
        foreach ((string name, Func<int, string> attack) in Attacks.All)
        {
            Time(attack(4_000));
            double once = Time(attack(1 << 16));
            double twice = Time(attack(1 << 17));
            string problems = string.Join(" ", Drafts.Of(attack(1 << 17)).Problems.Select(problem => problem.Code).Distinct());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} | {once:F0} | {twice:F0} | {twice / once:F1} | {problems}"));
        }
    }

    // The least of two: what other programs take from the machine is never negative.
    private static double Time(string text) => Enumerable.Range(0, 2).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        GeneratorDriver driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(
            [new BankGenerator().AsSourceGenerator()], [new InMemoryText("bank.md", text)], optionsProvider: new BankOptions());
        driver.RunGenerators(Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Bank"));
        return watch.Elapsed.TotalMilliseconds;
    });

    private static int Size(string text) => SoundRun.Of(text).Sources.Values.Sum(source => source.Length);
}
