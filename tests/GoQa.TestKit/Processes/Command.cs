using System.Diagnostics;
using System.Text;

namespace GoQa.TestKit.Processes;

/// <summary>Runs a process with a time limit.</summary>
public static class Command
{
    // A program that prints without end must not fill the memory within its time limit.
    private const int MostCharacters = 1 << 20;

    // What they hold is meant for this process, and changes what go and dotnet do.
    private static readonly string[] DroppedPrefixes = ["GO", "MSBUILD", "VSTEST"];

    /// <summary>Runs <paramref name="file"/>. Its environment is ours without the variables of Go and MSBuild, and with the given ones.</summary>
    public static CommandResult Run(
        string file,
        IEnumerable<string> arguments,
        string folder,
        TimeSpan limit,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        using Process process = Start(file, arguments, folder, environment);
        process.StandardInput.Close();
        Task<string> output = Task.Run(() => Read(process.StandardOutput));
        Task<string> errors = Task.Run(() => Read(process.StandardError));
        bool ended = process.WaitForExit(limit);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult(), !ended);
    }

    private static Process Start(string file, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsDropped).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{file} does not start");
    }

    private static bool IsDropped(string name) =>
        DroppedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static string Read(StreamReader reader)
    {
        var text = new StringBuilder();
        char[] buffer = new char[4096];
        for (int count = reader.Read(buffer); count > 0; count = reader.Read(buffer))
        {
            text.Append(buffer, 0, Math.Min(count, MostCharacters - text.Length));
        }

        return text.ToString();
    }
}
