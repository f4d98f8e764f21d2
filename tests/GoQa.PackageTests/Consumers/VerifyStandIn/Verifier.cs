using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using VerifyTests;

namespace VerifyXunit;

public static class Verifier
{
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        MethodInfo test = UseVerifyAttribute.Method;
        string name = $"{test.DeclaringType!.Name}.{test.Name}.verified.{extension}";
        return new SettingsTask(CompareAsync(target!, Path.Combine(Path.GetDirectoryName(sourceFile)!, name)));
    }

    // As Verify writes: UTF-8 with a byte order mark, line feeds only.
    private static async Task CompareAsync(string target, string path)
    {
        byte[] written = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(target.ReplaceLineEndings("\n"))];
        byte[] verified = await File.ReadAllBytesAsync(path);
        if (!written.SequenceEqual(verified))
        {
            throw new InvalidOperationException($"{path} has other bytes than Verify would write.");
        }

        await File.AppendAllTextAsync(Environment.GetEnvironmentVariable("VERIFY_STAND_IN_LOG")!, Path.GetFileName(path) + "\n");
    }
}
