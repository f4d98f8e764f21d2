using System.Diagnostics;

namespace GoQa.Release;

/// <summary>What the repository of the current folder remembers.</summary>
internal static class Git
{
    /// <summary>The newest tag of a version below the current commit; a tag on it is the release in the making. Null before the first.</summary>
    public static string? LastTag() => Run("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", "HEAD^")?.Trim();

    /// <summary>A file as it was committed, or null where it was not.</summary>
    public static string? Show(string commit, string path) => Run("show", $"{commit}:{path}");

    private static string? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("git does not start");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.Wait();
        return process.ExitCode == 0 ? output : null;
    }
}
