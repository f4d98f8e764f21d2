using System.Text.Json;
using GoQa.PackageTests.Support;
using GoQa.Release;
using GoQa.Release.Materials;

namespace GoQa.PackageTests.Release;

/// <summary>The bill of the packages as they are.</summary>
[Collection(PackedPackages.Collection)]
public class BillOfMaterialsTests(PackedPackages packages)
{
    [Fact]
    public void It_lists_the_packages_and_what_they_carry_with_licences_and_hashes()
    {
        using JsonDocument bill = JsonDocument.Parse(Write(packages.Feed));

        Assert.Equal(("CycloneDX", "1.5"), (bill.RootElement.GetProperty("bomFormat").GetString(), bill.RootElement.GetProperty("specVersion").GetString()));
        Assert.Equal(
            [
                "GoQa.Content MIT", "GoQa.Generators MIT", "Markdig.Signed BSD-2-Clause", "System.Buffers MIT", "System.Memory MIT",
                "System.Numerics.Vectors MIT", "System.Runtime.CompilerServices.Unsafe MIT",
            ],
            bill.RootElement.GetProperty("components").EnumerateArray().Select(component =>
                $"{component.GetProperty("name")} {component.GetProperty("licenses")[0].GetProperty("license").GetProperty("id")}"));
        Assert.All(
            bill.RootElement.GetProperty("components").EnumerateArray(),
            component => Assert.Matches("^([0-9a-f]{64}|[0-9a-f]{128})$", component.GetProperty("hashes")[0].GetProperty("content").GetString()));
    }

    [Fact]
    public void It_says_what_needs_what()
    {
        using JsonDocument bill = JsonDocument.Parse(Write(packages.Feed));

        Dictionary<string, int> counts = bill.RootElement.GetProperty("dependencies").EnumerateArray().ToDictionary(
            entry => entry.GetProperty("ref").GetString()!.Split('/', '@')[1], entry => entry.GetProperty("dependsOn").GetArrayLength());
        Assert.Equal(0, counts["GoQa.Content"]);
        Assert.Equal(5, counts["GoQa.Generators"]);
        Assert.Equal(1, counts["Markdig.Signed"]);
        Assert.Equal(3, counts["System.Memory"]);
    }

    [Fact]
    public void An_assembly_of_unknown_origin_is_an_error() => Assert.Contains(
        "carries Stranger.dll",
        Assert.Throws<InvalidOperationException>(() => BillOfMaterials.Write([new PackageContents("A", "1.0.0", "MIT", "00", ["A.dll", "Stranger.dll"])], [])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Checksums_are_those_of_the_files()
    {
        string[] lines = Checksums.Of(packages.Feed).TrimEnd().Split('\n');

        Assert.Equal(Directory.GetFiles(packages.Feed).Length, lines.Length);
        Assert.All(lines, line => Assert.Equal(line[..64], Checksums.Of(File.ReadAllBytes(Path.Combine(packages.Feed, line[66..])))));
    }

    private static string Write(string feed) =>
        BillOfMaterials.Write(PackageContents.ReadAll(feed), AssetsFile.ReadAll(Repository.PathOf("artifacts", "package-tests", "obj")));
}
