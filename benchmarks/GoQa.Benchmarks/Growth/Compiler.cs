using System.Diagnostics;
using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.Growth;

/// <summary>Runs the SDK's C# compiler as a process, so that its memory can be seen and no compile server helps it.</summary>
internal static class Compiler
{
    private const int PollMilliseconds = 20;

    /// <summary>Compiles the C# files of a folder.</summary>
    /// <exception cref="InvalidOperationException">They do not compile.</exception>
    public static CompilerFigures Compile(string folder, string assembly)
    {
        string response = assembly + ".rsp";
        File.WriteAllLines(response, Arguments(folder, assembly));
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", CompilerPath(), "@" + response]) { RedirectStandardOutput = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(PollMilliseconds))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? new CompilerFigures(milliseconds, peak, new FileInfo(assembly).Length)
            : throw new InvalidOperationException(output.Result);
    }

    private static IEnumerable<string> Arguments(string folder, string assembly)
    {
        yield return "/nologo";
        yield return "/target:library";
        yield return "/optimize+";
        yield return "/deterministic+";
        yield return "/debug:portable";
        yield return "/langversion:14";
        yield return "/nullable:enable";
        yield return $"/out:\"{assembly}\"";
        foreach (string reference in References())
        {
            yield return $"/reference:\"{reference}\"";
        }

        foreach (string file in Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal))
        {
            yield return $"\"{file}\"";
        }
    }

    private static IEnumerable<string> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "netstandard.dll")
            .Append(typeof(QuestionBank).Assembly.Location);

    private static string CompilerPath()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        return Path.Combine(root, "sdk", Tools.SdkVersion(), "Roslyn", "bincore", "csc.dll");
    }
}
