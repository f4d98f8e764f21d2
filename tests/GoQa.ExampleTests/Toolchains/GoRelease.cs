using System.Text.RegularExpressions;

namespace GoQa.ExampleTests.Toolchains;

/// <summary>Reads names of releases such as <c>go1.23.5</c>, <c>go1.27rc1</c> and <c>devel go1.28-1a2b3c</c>.</summary>
internal static partial class GoRelease
{
    /// <summary>Major and minor version; 0.0 for what is no release.</summary>
    public static Version Parse(string release) =>
        Name().Match(release) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : new Version(0, 0);

    [GeneratedRegex(@"\bgo([0-9]{1,4}\.[0-9]{1,4})")]
    private static partial Regex Name();
}
