using System.Text.Json;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Growth;
using GoQa.Benchmarks.Peers;
using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.Steady;

/// <summary>Operations that run again and again: measures each bank in a process of its own.</summary>
internal static class SteadyPart
{
    // Whatever is compiled anew puts off the optimised code of all methods by 100 ms, and BenchmarkDotNet compiles all the time:
    // what is measured first would be measured half-compiled.
    private const string TieringDelay = "DOTNET_TC_CallCountingDelayMs";

    private static readonly int[] ShortSizes = [Gates.RealBank, 1_000];
    private static readonly int[] AllSizes = [Gates.RealBank, 1_000, Gates.LargeBank];

    /// <summary>Starts a measuring process for each size and writes the result.</summary>
    public static void Run(Options options)
    {
        var measurements = new List<Measurement>();
        var agreements = new List<SearchAgreement>();
        foreach (int size in Sizes(options))
        {
            SteadyFigures figures = Start(options, size);
            measurements.AddRange(figures.Measurements);
            agreements.AddRange(figures.Agreements);
        }

        ResultFile.Write("steady.md", "Steady state", options.IsShort, SteadyReport.Sections(measurements, agreements));
    }

    /// <summary>The sizes of the banks of this run.</summary>
    public static IReadOnlyList<int> Sizes(Options options) => options.Sizes ?? (options.IsShort ? ShortSizes : AllSizes);

    /// <summary>Measures one bank in this process.</summary>
    public static void Measure(Options options)
    {
        bool isReal = options.Bank == Gates.RealBank.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Subject.Choose(isReal ? Go.Bank : BankAssembly.Load(options.Bank!));
        PeerCheck.Run(Subject.Current);
        List<SearchAgreement> agreements = SearchCheck.Run(Subject.Current);
        IEnumerable<SteadyGroup> groups = SteadyGroups.All
            .Where(group => (isReal || group.Grows) && group.Name.Contains(options.Filter, StringComparison.OrdinalIgnoreCase));
        List<Measurement> measurements = SteadyRunner.Run(groups, options.IsShort, Repository.Workplace);
        File.WriteAllBytes(options.Output!, JsonSerializer.SerializeToUtf8Bytes(new SteadyFigures(measurements, agreements), SteadyJson.Default.SteadyFigures));
    }

    private static SteadyFigures Start(Options options, int size)
    {
        Directory.CreateDirectory(Repository.Workplace);
        string sizeText = size.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string bank = size == Gates.RealBank ? sizeText : BankAssembly.Build(size).Assembly;
        string output = Path.Combine(Repository.Workplace, $"steady-{sizeText}.json");
        string[] flags = options.IsShort ? ["--short"] : [];
        Environment.SetEnvironmentVariable(TieringDelay, "0");
        try
        {
            Tools.Run(Environment.ProcessPath!, ["--bank", bank, "--output", output, "--filter", options.Filter, .. flags]);
        }
        finally
        {
            Environment.SetEnvironmentVariable(TieringDelay, null);
        }

        return JsonSerializer.Deserialize(File.ReadAllBytes(output), SteadyJson.Default.SteadyFigures)!;
    }
}
