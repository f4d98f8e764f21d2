using System.Globalization;

namespace GoQa.PackageTests.Support;

/// <summary>
/// Both packages, packed once from the sources with a version that no other package has, in a feed outside the repository. The
/// consumers lie beside the feed, so that nothing of the repository reaches them.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    public const string Collection = "packages";
    public const string Library = "GoQa.Content";
    public const string Generator = "GoQa.Generators";

    private readonly string _root = Directory.CreateTempSubdirectory("goqa-packages-").FullName;

    public PackedPackages()
    {
        Pack(Library);
        Pack(Generator);
    }

    /// <summary>Gets a version without a suffix, as <c>dotnet add package</c> takes it by itself.</summary>
    public string Version { get; } = "0.0." + DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public string Feed => Path.Combine(_root, "feed");

    public PackageFile Open(string id, string extension = "nupkg") => new(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    /// <summary>A folder for a consumer: its restores see the feed, an empty cache of their own and what this machine has of the platform.</summary>
    public string NewFolder(string name)
    {
        string folder = Path.Combine(_root, $"{name}-{Path.GetRandomFileName()[..4]}", name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="../cache" />
              </config>
              <packageSources>
                <clear />
                <add key="goqa" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="machine" value="{Dotnet.MachinePackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // Apart from the outputs of the solution, which other tests may be running from.
    private void Pack(string id) => Dotnet.Run(
        Repository.Root, "pack", Repository.PathOf("src", id), "-c", "Release", "-v", "quiet", "-p:PackageVersion=" + Version, "-o", Feed,
        "--artifacts-path", Repository.PathOf("artifacts", "package-tests"));
}
