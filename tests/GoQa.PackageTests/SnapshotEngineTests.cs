using GoQa.PackageTests.Support;
using GoQa.TestKit.Processes;

namespace GoQa.PackageTests;

/// <summary>
/// SnapshotEngine=Verify puts a package in the place of our Verifier, with no change to tests or verified files. The package is a stand-in with
/// the surface of Verify.Xunit, since the machines that check this repository cannot restore the real one.
/// </summary>
[Collection(PackedPackages.Collection)]
public class SnapshotEngineTests(PackedPackages packages)
{
    private const string Version = "31.12.5-standin";

    [Fact]
    public void A_package_takes_the_place_of_the_verifier()
    {
        string folder = packages.NewFolder("Verify");
        string feed = Path.Combine(folder, "feed");
        string log = Path.Combine(folder, "log.txt");
        Consumer standIn = Consumer.Of(packages, "VerifyStandIn");
        Dotnet.Run(standIn.Folder, "pack", "-v", "quiet", "-p:PackageVersion=" + Version, "-o", feed);

        string[] arguments =
        [
            "test", Repository.PathOf("tests", "GoQa.TestKit.Tests"), "-p:SnapshotEngine=Verify", "-p:VerifyXunitVersion=" + Version,
            "-p:RestoreAdditionalProjectSources=" + feed, "-p:RestoreFallbackFolders=" + Dotnet.MachinePackages, "--artifacts-path", Path.Combine(folder, "artifacts"),
        ];
        CommandResult result = Dotnet.Try(Repository.Root, [("NUGET_PACKAGES", Path.Combine(folder, "cache")), ("VERIFY_STAND_IN_LOG", log)], arguments);

        Assert.True(result.Succeeded, result.Output + result.Errors);
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf("tests", "GoQa.TestKit.Tests"), "*.verified.*").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            File.ReadAllLines(log).Order(StringComparer.Ordinal));
    }
}
