using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace GoQa.Benchmarks.Results;

/// <summary>On what the figures were measured. Nothing that names a person's machine.</summary>
internal static class Machine
{
    /// <summary>Gets lines for the head of a result.</summary>
    public static IEnumerable<string> Describe()
    {
        yield return $"Measured {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} on {Processor()}, {Environment.ProcessorCount} logical processors, {System()}.";
        yield return $"{RuntimeInformation.FrameworkDescription}, SDK {Tools.SdkVersion()}; {string.Join(", ", Packages())}.";
        yield return "Compare ratios, which are the peer's figure divided by ours in the same run; absolute figures belong to this machine and its neighbours.";
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        string? line = File.Exists(Info)
            ? File.ReadLines(Info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        string name = line?[(line.IndexOf(':') + 1)..].Trim() ?? "an unnamed processor";
        return $"{name} ({RuntimeInformation.ProcessArchitecture})";
    }

    private static string System() =>
        OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "another system";

    private static IEnumerable<string> Packages()
    {
        yield return "GoQa.Content " + VersionOf(typeof(QuestionBank));
        yield return "BenchmarkDotNet " + VersionOf(typeof(BenchmarkDotNet.Running.BenchmarkRunner));
        yield return "Microsoft.Data.Sqlite " + VersionOf(typeof(Microsoft.Data.Sqlite.SqliteConnection));
        yield return "SQLite " + SqliteVersion();
        yield return "Lucene.Net " + VersionOf(typeof(Lucene.Net.Index.IndexWriter));
        yield return "Markdig " + VersionOf(typeof(Markdig.Markdown));
    }

    private static string VersionOf(Type type)
    {
        Assembly assembly = type.Assembly;
        string version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? assembly.GetName().Version!.ToString();
        return version.Split('+')[0];
    }

    private static string SqliteVersion()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection.ServerVersion;
    }
}
