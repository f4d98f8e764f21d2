using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GoQa.Benchmarks.Data;
using Perfolizer.Horology;

namespace GoQa.Benchmarks.Steady;

/// <summary>Measures the bank of this process with BenchmarkDotNet, all peers of a group one after the other in one process.</summary>
internal static class SteadyRunner
{
    private const double LowPercentile = 0.1;

    /// <summary>
    /// How often all peers of a group are measured, one after the other. A busy moment of the machine then meets one pass of a peer and not all its
    /// rounds; the rounds of all passes are put together.
    /// </summary>
    private const int Passes = 2;

    public static List<Measurement> Run(IEnumerable<SteadyGroup> groups, bool isShort, string artifacts)
    {
        int questions = Subject.Current.Bank.Questions.Count;
        IConfig config = Configure(isShort, artifacts);
        var measurements = new List<Measurement>();
        foreach (SteadyGroup group in groups)
        {
            IEnumerable<BenchmarkReport> reports = [.. Enumerable.Range(0, Passes).SelectMany(_ => BenchmarkRunner.Run(group.Benchmarks, config).Reports)];
            foreach (IGrouping<string, BenchmarkReport> peer in reports.GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')))
            {
                measurements.Add(ToMeasurement(group.Name, questions, peer.Key, [.. peer]));
            }
        }

        return measurements;
    }

    private static ManualConfig Configure(bool isShort, string artifacts)
    {
        Job job = Job.Default
            .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false))
            .WithWarmupCount(isShort ? 6 : 8)
            .WithIterationCount(isShort ? 5 : 11)
            .WithIterationTime(TimeInterval.FromMilliseconds(isShort ? 30 : 100));
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(artifacts);
    }

    private static Measurement ToMeasurement(string group, int questions, string peer, BenchmarkReport[] reports)
    {
        double[] rounds = [.. reports.SelectMany(report => report.GetResultRuns()).Select(run => run.Nanoseconds / run.Operations).Order()];
        if (rounds.Length == 0)
        {
            throw new InvalidOperationException($"'{peer}' of '{group}' was not measured; the log above says why.");
        }

        // What the runtime allocates meanwhile is counted as well; in one of the passes it does not.
        long bytes = reports.Min(report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
        return new Measurement(group, peer, questions, At(rounds, LowPercentile), At(rounds, 0.5), bytes);
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
