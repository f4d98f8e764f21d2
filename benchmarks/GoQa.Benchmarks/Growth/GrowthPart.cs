using GoQa.Benchmarks.Results;
using GoQa.Benchmarks.Steady;

namespace GoQa.Benchmarks.Growth;

/// <summary>What larger banks cost to build.</summary>
internal static class GrowthPart
{
    private const double Megabyte = 1 << 20;
    private const double GateSeconds = 30;
    private const double GateGigabytes = 4;

    /// <summary>Build time is linear when a question of the largest bank takes no longer than one of this size, give or take the noise.</summary>
    private const int LinearFrom = 1_000;
    private const double MostGrowth = 1.2;

    public static void Run(Options options)
    {
        CompilerFigures empty = CompileNothing();
        List<GrowthFigures> all = [.. SteadyPart.Sizes(options).Select(BankAssembly.Build)];
        ResultFile.Write("growth.md", "Growth", options.IsShort, Sections(all, empty));
    }

    private static IEnumerable<string> Sections(List<GrowthFigures> all, CompilerFigures empty)
    {
        yield return "Banks of the real questions and of others put together from their parts, some 70 a file. Every figure is of a process of its own.";
        yield return GateRow.Section(Gates(all));
        yield return "## Generator\n\n" + GeneratorTable(all);
        yield return "## C# compiler\n\nThe SDK's compiler without a compile server, less compiling an empty file "
            + $"({Figures.Of(empty.Milliseconds)} ms, {Figures.Of(empty.PeakBytes / Megabyte)} MB).\n\n{CompilerTable(all, empty)}";
    }

    private static IEnumerable<GateRow> Gates(List<GrowthFigures> all)
    {
        if (all.Find(one => one.Questions == Steady.Gates.LargeBank) is not { } large)
        {
            yield break;
        }

        const string Work = "build of 10,000 questions";
        double gigabytes = Math.Max(large.Generator.PeakBytes, large.Compiler.PeakBytes) / Megabyte / 1024;
        yield return GateRow.AtMost(Work, "generator and compiler", Seconds(large), " s", GateSeconds);
        yield return GateRow.AtMost(Work, "the larger of both", gigabytes, " GB", GateGigabytes);
        if (all.Find(one => one.Questions == LinearFrom) is { } smaller)
        {
            double growth = Seconds(large) / large.Questions / (Seconds(smaller) / smaller.Questions);
            yield return GateRow.AtMost(Work, "a question among 1,000", growth, "x its time", MostGrowth);
        }
    }

    private static double Seconds(GrowthFigures figures) => (figures.Generator.Cold + figures.Compiler.Milliseconds) / 1000;

    private static MarkdownTable GeneratorTable(List<GrowthFigures> all)
    {
        var table = new MarkdownTable("questions", "files", "Markdown MB", "C# MB", "cold ms", "again ms", "cold ms a question", "after a word ms", "peak MB");
        foreach ((int questions, _, GeneratorFigures figures, _) in all)
        {
            table.Add(
                Figures.Of((long)questions),
                Figures.Of((long)figures.Files),
                Figures.Of(figures.MarkdownBytes / Megabyte),
                Figures.Of(figures.SourceBytes / Megabyte),
                Figures.Of(figures.Cold),
                Figures.Of(figures.Warm),
                Figures.Of(figures.Cold / questions),
                Figures.Of(figures.Edit),
                Figures.Of(figures.PeakBytes / Megabyte));
        }

        return table;
    }

    private static MarkdownTable CompilerTable(List<GrowthFigures> all, CompilerFigures empty)
    {
        var table = new MarkdownTable("questions", "ms", "ms a question", "peak MB", "assembly MB");
        foreach ((int questions, _, _, CompilerFigures figures) in all)
        {
            double own = figures.Milliseconds - empty.Milliseconds;
            table.Add(
                Figures.Of((long)questions),
                Figures.Of(own),
                Figures.Of(own / questions),
                Figures.Of(figures.PeakBytes / Megabyte),
                Figures.Of(figures.AssemblyBytes / Megabyte));
        }

        return table;
    }

    private static CompilerFigures CompileNothing()
    {
        string folder = Path.Combine(Repository.Workplace, "nothing");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Nothing.cs"), "internal static class Nothing;\n");
        string assembly = Path.Combine(Repository.Workplace, "Nothing.dll");
        CompilerFigures first = Compiler.Compile(folder, assembly);
        CompilerFigures second = Compiler.Compile(folder, assembly);
        return first.Milliseconds < second.Milliseconds ? first : second;
    }
}
