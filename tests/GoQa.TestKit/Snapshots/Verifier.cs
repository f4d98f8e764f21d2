using System.Runtime.CompilerServices;
using DiffEngine;
using GoQa.TestKit.Snapshots;

namespace VerifyXunit;

/// <summary>
/// Compares a text with the snapshot beside its test. Calls and files are those of Verify.Xunit, which replaces this class when
/// the build property <c>SnapshotEngine</c> is <c>Verify</c>.
/// </summary>
public static class Verifier
{
    /// <summary>Compares a text with <c>Class.Method.verified.extension</c>.</summary>
    /// <remarks>
    /// One call a fact, made by the fact itself, in a class that is not nested and whose file has its name: Verify takes the names
    /// from the running test, this class from the calling source.
    /// </remarks>
    /// <param name="target">The text, not empty.</param>
    /// <param name="extension">The extension of the file, without its dot.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The file is missing or holds another text.</exception>
    public static Task Verify(
        string target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var file = SnapshotFile.Beside(sourceFile, method, extension);
        var environment = SnapshotEnvironment.Read(Environment.GetEnvironmentVariable);
        return SnapshotCheck.RunAsync(file, target, environment, ShowDifferenceAsync);
    }

    private static Task ShowDifferenceAsync(SnapshotFile file) => DiffRunner.LaunchForTextAsync(file.ReceivedPath, file.VerifiedPath);
}
