using System.Text;

namespace GoQa.TestKit.Snapshots;

/// <summary>The verified and the received file of one test.</summary>
internal sealed class SnapshotFile(string folder, string name, string extension)
{
    /// <summary>As Verify writes: with a byte order mark; text that is not valid UTF-16 is an error.</summary>
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public string VerifiedPath { get; } = Path.Combine(folder, $"{name}.verified.{extension}");

    public string ReceivedPath { get; } = Path.Combine(folder, $"{name}.received.{extension}");

    /// <summary>The files of a test, in the folder of its source.</summary>
    public static SnapshotFile Beside(string sourceFile, string method, string extension)
    {
        string? folder = Path.GetDirectoryName(sourceFile);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(
                $"Snapshots lie beside the test's source, but there is no folder '{folder}'. " +
                "Build the tests where they run, and with DeterministicSourcePaths=false.");
        }

        return new SnapshotFile(folder, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}", extension);
    }

    /// <summary>The verified text, or null when there is none. Diff tools make an empty file to have something to show.</summary>
    public string? ReadVerified()
    {
        string text = File.Exists(VerifiedPath) ? File.ReadAllText(VerifiedPath, Encoding) : string.Empty;
        return text.Length == 0 ? null : SnapshotText.Normalise(text);
    }

    public void WriteReceived(string text) => File.WriteAllText(ReceivedPath, text, Encoding);

    public void DeleteReceived() => File.Delete(ReceivedPath);

    public void Accept(string text)
    {
        File.WriteAllText(VerifiedPath, text, Encoding);
        DeleteReceived();
    }
}
