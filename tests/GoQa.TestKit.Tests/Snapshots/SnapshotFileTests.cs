using GoQa.TestKit.Snapshots;
using Xunit;

namespace GoQa.TestKit.Tests.Snapshots;

public sealed class SnapshotFileTests
{
    [Fact]
    public void Files_lie_beside_the_source_and_have_the_name_of_class_and_method()
    {
        using var folder = new TemporaryFolder();

        var file = SnapshotFile.Beside(Path.Combine(folder.Path, "BankTests.cs"), "Prints", "md");

        Assert.Equal(Path.Combine(folder.Path, "BankTests.Prints.verified.md"), file.VerifiedPath);
        Assert.Equal(Path.Combine(folder.Path, "BankTests.Prints.received.md"), file.ReceivedPath);
    }

    [Theory]
    [InlineData("/_/tests/BankTests.cs")]
    [InlineData("")]
    public void Source_folder_that_is_not_there_is_reported_with_the_property_to_set(string sourceFile)
    {
        var failure = Assert.Throws<DirectoryNotFoundException>(() => SnapshotFile.Beside(sourceFile, "Prints", "md"));

        Assert.Contains("DeterministicSourcePaths", failure.Message, StringComparison.Ordinal);
    }
}
