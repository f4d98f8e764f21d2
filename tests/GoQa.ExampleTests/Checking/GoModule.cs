using GoQa.ExampleTests.Toolchains;
using GoQa.TestKit.Processes;

namespace GoQa.ExampleTests.Checking;

/// <summary>A temporary module that holds each block as a package.</summary>
internal sealed class GoModule : IDisposable
{
    public const string Name = "examples";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly Toolchain _toolchain;
    private readonly string _cache;
    private readonly string _root;

    /// <summary>Makes a module below <paramref name="folder"/>, where the build cache stays for the next time.</summary>
    public GoModule(Toolchain toolchain, string folder)
    {
        _toolchain = toolchain;
        _cache = Path.Combine(folder, "cache");
        _root = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        Programs = Path.Combine(_root, ".programs");
        Directory.CreateDirectory(Programs);
        File.WriteAllText(Path.Combine(_root, "go.mod"), $"module {Name}\n\ngo {toolchain.Version}\n");
    }

    /// <summary>Gets the folder of executables; a name with a full stop is no package for Go.</summary>
    public string Programs { get; }

    public void Write(GoSource source, string text)
    {
        string folder = Path.Combine(_root, source.Folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, source.FileName), text);
    }

    public CommandResult Gofmt(params IEnumerable<string> arguments) => Command.Run(_toolchain.Gofmt, arguments, _root, Limit, Environment(null));

    public CommandResult Go(string? experiment, params IEnumerable<string> arguments) =>
        Command.Run(_toolchain.Go, arguments, _root, Limit, Environment(experiment));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // Nothing from outside: no other toolchain, no network, no workspace above, no settings of the user, no C compiler.
    private Dictionary<string, string> Environment(string? experiment) => new()
    {
        ["GOTOOLCHAIN"] = "local",
        ["GOPROXY"] = "off",
        ["GOFLAGS"] = "-mod=mod -buildvcs=false",
        ["GOWORK"] = "off",
        ["GOENV"] = "off",
        ["GOCACHE"] = _cache,
        ["GOPATH"] = Path.Combine(_root, ".path"),
        ["GOEXPERIMENT"] = experiment ?? "",
        ["CGO_ENABLED"] = "0",
    };
}
