using System.Diagnostics;
using System.Globalization;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>Starts programs in turn, so that a busy moment of the machine meets all of them.</summary>
internal static class ColdRunner
{
    public static List<ColdMeasurement> Run(IReadOnlyList<ColdProgram> programs, int rounds, ColdTask task)
    {
        long[] heap = [.. programs.Select(program => Check(program, task))];
        double[][] times = [.. programs.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < programs.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                Start(programs[i], task, "time");
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        return [.. programs.Select((program, i) => new ColdMeasurement(program, [.. times[i].Order()], heap[i]))];
    }

    private static long Check(ColdProgram program, ColdTask task)
    {
        string[] printed = Start(program, task, "heap").Trim().Split('\n');
        if (program.Name == ColdPublisher.Hello)
        {
            return 0;
        }

        return printed[0] == task.Answer
            ? long.Parse(printed[1], CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{program.Title} answers '{printed[0]}' instead of '{task.Answer}'. Nothing was measured.");
    }

    private static string Start(ColdProgram program, ColdTask task, string mode)
    {
        var start = new ProcessStartInfo(program.Path, [task.Work, task.Asked, mode, program.Data]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program.Title} failed with {process.ExitCode}.");
    }
}
