using System.Security.Cryptography;

namespace GoQa.Release;

/// <summary>The SHA-256 of each file of a release, as <c>sha256sum --check</c> reads it.</summary>
internal static class Checksums
{
    public const string FileName = "SHA256SUMS";

    public static string Of(string folder) => string.Concat(Directory.GetFiles(folder)
        .Where(path => Path.GetFileName(path) != FileName)
        .OrderBy(Path.GetFileName, StringComparer.Ordinal)
        .Select(path => $"{Of(File.ReadAllBytes(path))}  {Path.GetFileName(path)}\n"));

    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
