using GoQa.Benchmarks.Results;
using GoQa.Benchmarks.Steady;

namespace GoQa.Benchmarks.Growth;

/// <summary>What larger banks cost to build.</summary>
internal static class GrowthPart
{
    private const double Megabyte = 1 << 20;
    private const double GateSeconds = 30;
    private const double GateGigabytes = 4;

    public static void Run(Options options)
    {
        CompilerFigures empty = CompileNothing();
        List<GrowthFigures> all = [.. SteadyPart.Sizes(options).Select(BankAssembly.Build)];
        ResultFile.Write("growth.md", "Growth", options.IsShort, Sections(all, empty));
    }

    private static IEnumerable<string> Sections(List<GrowthFigures> all, CompilerFigures empty)
    {
        yield return "Banks of the real questions and of others put together from their parts, some 70 a file. Every figure is of a process of its own.";
        yield return "## Generator\n\n" + GeneratorTable(all);
        yield return "## C# compiler\n\nThe SDK's compiler without a compile server, less compiling an empty file "
            + $"({Figures.Of(empty.Milliseconds)} ms, {Figures.Of(empty.PeakBytes / Megabyte)} MB).\n\n{CompilerTable(all, empty)}";
        if (all.FirstOrDefault(one => one.Questions == Gates.LargeBank) is { } large)
        {
            double seconds = (large.Generator.Cold + large.Compiler.Milliseconds) / 1000;
            double gigabytes = Math.Max(large.Generator.PeakBytes, large.Compiler.PeakBytes) / Megabyte / 1024;
            string met = seconds <= GateSeconds && gigabytes <= GateGigabytes ? "met" : "**not met**";
            yield return $"Gate at 10,000: 30 s and 4 GB; {met} with {Figures.Of(seconds)} s and {Figures.Of(gigabytes)} GB.";
        }
    }

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
