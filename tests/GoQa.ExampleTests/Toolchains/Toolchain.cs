namespace GoQa.ExampleTests.Toolchains;

/// <summary>A Go at hand: its two programs and its version.</summary>
internal sealed record Toolchain(string Go, string Gofmt, string Release)
{
    public static readonly Version Oldest = new(1, 23);

    /// <summary>Gets major and minor version, those of the language.</summary>
    public Version Version { get; } = GoRelease.Parse(Release);

    public string Name => "Go " + Release[2..];
}
