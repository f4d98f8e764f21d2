using GoQa.TestKit.Processes;

namespace GoQa.PackageTests.Support;

/// <summary>Runs the dotnet command as a user would.</summary>
internal static class Dotnet
{
    // A restore of platform packs over a slow network is the longest.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        // A build server that outlives the command would keep its output open.
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    /// <summary>Gets the folder where this machine's restores keep their packages.</summary>
    public static string MachinePackages { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static CommandResult Try(string folder, params string[] arguments) => Try(folder, [], arguments);

    public static CommandResult Try(string folder, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var settings = new Dictionary<string, string>(Settings);
        foreach ((string name, string value) in environment)
        {
            settings[name] = value;
        }

        return Command.Run("dotnet", arguments, folder, Limit, settings);
    }

    /// <summary>What the command prints; a failure or a warning fails the test.</summary>
    public static string Run(string folder, params string[] arguments) => Check(Try(folder, arguments), arguments);

    public static string Check(CommandResult result, params string[] arguments)
    {
        Assert.True(
            result.Succeeded && !result.Output.Contains("warning", StringComparison.Ordinal),
            $"dotnet {string.Join(' ', arguments)}{(result.TimedOut ? " did not end" : $" ended with {result.ExitCode}")}:\n{result.Output}{result.Errors}");
        return result.Output;
    }
}
