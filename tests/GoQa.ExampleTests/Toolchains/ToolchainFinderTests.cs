namespace GoQa.ExampleTests.Toolchains;

public class ToolchainFinderTests
{
    [Theory]
    [InlineData("go1.23.5", "1.23")]
    [InlineData("go1.27rc1", "1.27")]
    [InlineData("devel go1.28-1a2b3c Tue", "1.28")]
    [InlineData("go1.26.8 X:arenas", "1.26")]
    [InlineData("gopher", "0.0")]
    public void A_release_has_a_version(string release, string version) => Assert.Equal(Version.Parse(version), GoRelease.Parse(release));

    [Fact]
    public void The_newest_folder_comes_first() => Assert.Equal(
        ["/lib/go-1.26", "/lib/go-1.23", "/lib/go-1.9", "/lib/go-tools"],
        ToolchainFinder.NewestFirst(["/lib/go-1.9", "/lib/go-tools", "/lib/go-1.26", "/lib/go-1.23"]));

    [Fact]
    public void What_is_no_go_is_no_toolchain()
    {
        Assert.Null(ToolchainFinder.Probe(Path.Combine(Path.GetTempPath(), "no-such-go")));
        Assert.Null(ToolchainFinder.Probe(Environment.ProcessPath!));
    }

    [Fact]
    public void The_reason_says_what_to_do()
    {
        Assert.StartsWith("Go examples were NOT checked: no Go 1.23 or newer", ToolchainFinder.MissingReason, StringComparison.Ordinal);
        Assert.Contains("golang-1.23-go or set GOQA_GO", ToolchainFinder.MissingReason, StringComparison.Ordinal);
    }
}
