using System.Diagnostics;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>Starts programs in turn, so that a busy moment of the machine meets all of them.</summary>
internal static class ColdRunner
{
    public static List<ColdMeasurement> Run(IReadOnlyList<ColdProgram> programs, int rounds, string answer)
    {
        foreach (ColdProgram program in programs)
        {
            Check(program, answer);
        }

        double[][] times = [.. programs.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < programs.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                Start(programs[i]);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        return [.. programs.Select((program, i) => new ColdMeasurement(program, [.. times[i].Order()]))];
    }

    private static void Check(ColdProgram program, string answer)
    {
        string printed = Start(program);
        if (program.Name != ColdPublisher.Hello && printed.Trim() != answer)
        {
            throw new InvalidOperationException($"{program.Title} answers '{printed.Trim()}' instead of '{answer}'. Nothing was measured.");
        }
    }

    private static string Start(ColdProgram program)
    {
        using Process process = Process.Start(new ProcessStartInfo(program.Path, program.Arguments) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program.Title} failed with {process.ExitCode}.");
    }
}
