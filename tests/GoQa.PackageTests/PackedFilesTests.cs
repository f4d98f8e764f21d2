using System.Xml.Linq;
using GoQa.PackageTests.Support;
using VerifyXunit;

namespace GoQa.PackageTests;

/// <summary>What is in the packages.</summary>
[Collection(PackedPackages.Collection)]
public class PackedFilesTests(PackedPackages packages)
{
    [Fact]
    public Task Files_of_the_library() => Verifier.Verify(List(PackedPackages.Library));

    [Fact]
    public Task Files_of_the_generator() => Verifier.Verify(List(PackedPackages.Generator));

    [Fact]
    public Task Files_of_the_symbols() => Verifier.Verify(List(PackedPackages.Library, "snupkg"));

    [Theory]
    [InlineData(PackedPackages.Library)]
    [InlineData(PackedPackages.Generator)]
    public void A_package_says_what_it_is(string id)
    {
        ILookup<string, XElement> facts = packages.Open(id).Facts();

        Assert.Equal(id, facts["id"].Single().Value);
        Assert.Equal("MIT", facts["license"].Single().Value);
        Assert.All(["description", "tags", "releaseNotes", "readme", "icon", "authors", "copyright"], name => Assert.NotEmpty(facts[name].Single().Value));
        Assert.Empty(facts["dependency"]);
        XElement repository = facts["repository"].Single();
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
        Assert.Null(repository.Attribute("branch"));
        Assert.True(repository.Attribute("url")?.Value.StartsWith("https://", StringComparison.Ordinal) ?? true, repository.ToString());
    }

    [Fact]
    public void Only_the_generator_is_for_development()
    {
        Assert.Equal("true", packages.Open(PackedPackages.Generator).Facts()["developmentDependency"].Single().Value);
        Assert.Empty(packages.Open(PackedPackages.Library).Facts()["developmentDependency"]);
    }

    private string List(string id, string extension = "nupkg") => string.Join('\n', packages.Open(id, extension).Files());
}
