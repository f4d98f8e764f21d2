using System.ComponentModel;
using GoQa.TestKit.Processes;

namespace GoQa.ExampleTests.Toolchains;

/// <summary>Finds a Go: that of GOQA_GO and no other, else the newest below /usr/lib, else that of PATH.</summary>
internal static class ToolchainFinder
{
    private static readonly Lazy<Toolchain?> Search = new(() => Candidates().Select(Probe).FirstOrDefault(found => found is not null));

    public static Toolchain? Found => Search.Value;

    public static bool IsRequired => Environment.GetEnvironmentVariable("GOQA_REQUIRE_GO") == "1";

    public static string MissingReason { get; } =
        "Go examples were NOT checked: no Go 1.23 or newer " + (Wanted is null ? "was found" : "at GOQA_GO=" + Wanted) +
        "; install golang-1.23-go or set GOQA_GO to the path of a go";

    private static string? Wanted => Environment.GetEnvironmentVariable("GOQA_GO") is { Length: > 0 } path ? path : null;

    /// <summary>Folders named go-1.N, the highest N first; as text, 9 would follow 23.</summary>
    public static IEnumerable<string> NewestFirst(IEnumerable<string> folders) =>
        folders.OrderByDescending(folder => GoRelease.Parse(Path.GetFileName(folder).Replace("go-", "go", StringComparison.Ordinal)));

    /// <summary>Asks a go for its version; nothing if it is none, or too old.</summary>
    public static Toolchain? Probe(string go)
    {
        try
        {
            var local = new Dictionary<string, string> { ["GOTOOLCHAIN"] = "local" };
            CommandResult result = Command.Run(go, ["env", "GOVERSION", "GOROOT"], Path.GetTempPath(), TimeSpan.FromSeconds(30), local);
            string[] lines = result.Output.ReplaceLineEndings("\n").Split('\n');
            return result.Succeeded && lines.Length > 1 && GoRelease.Parse(lines[0]) >= Toolchain.Oldest
                ? new Toolchain(go, Path.Combine(lines[1], "bin", Executable("gofmt")), lines[0])
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Candidates()
    {
        if (Wanted is not null)
        {
            return [Wanted];
        }

        const string Packages = "/usr/lib";
        string[] folders = Directory.Exists(Packages) ? Directory.GetDirectories(Packages, "go-1.*") : [];
        string[] path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return NewestFirst(folders).Select(folder => Path.Combine(folder, "bin")).Concat(path)
            .Select(folder => Path.Combine(folder, Executable("go")))
            .Where(File.Exists);
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
