using System.Reflection;
using System.Text;
using Xunit;

namespace GoQa.TestKit.Tests;

/// <summary>Verified files keep to what our Verifier and Verify both write, so that either engine accepts those of the other.</summary>
public sealed class VerifiedFilesTests
{
    private static readonly string Tests = typeof(VerifiedFilesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "TestsFolder").Value!;

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Tests, "*.verified.*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Tests, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_verified_file_is_utf8_with_a_mark_and_line_feeds_and_ends_with_its_last_line(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Tests, file));
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), "there is no byte order mark");
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(Encoding.UTF8.Preamble.Length));

        Assert.False(text.Contains('\r', StringComparison.Ordinal), "there is a carriage return");
        Assert.False(text.EndsWith('\n'), "there is a blank line at the end: give Verify the text without it, as TrimEnd() does");
        Assert.NotEqual(0, text.Length);
    }
}
