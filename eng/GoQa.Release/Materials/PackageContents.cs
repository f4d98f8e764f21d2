using System.IO.Compression;
using System.Xml.Linq;

namespace GoQa.Release.Materials;

/// <summary>A package of the release and the assemblies in it.</summary>
internal sealed record PackageContents(string Id, string Version, string License, string Sha256, IReadOnlyList<string> Assemblies)
{
    public static IReadOnlyList<PackageContents> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.nupkg").Order(StringComparer.Ordinal).Select(Read)];

    private static PackageContents Read(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using Stream nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        ILookup<string, string> facts = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);
        string[] assemblies = [.. archive.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => entry.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)];
        return new PackageContents(
            facts["id"].First(), facts["version"].First(), facts["license"].First(), Checksums.Of(File.ReadAllBytes(path)), assemblies);
    }
}
