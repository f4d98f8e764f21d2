using System.IO.Compression;
using System.Xml.Linq;

namespace GoQa.PackageTests.Support;

/// <summary>A package as it lies in the feed.</summary>
public sealed class PackageFile(string path)
{
    /// <summary>The entries without those that only describe the archive, in order.</summary>
    public IReadOnlyList<string> Files()
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name[0] != '[')
            .Order(StringComparer.Ordinal)];
    }

    public byte[] Read(string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using Stream entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The facts of the package, by the names of their elements.</summary>
    public ILookup<string, XElement> Facts()
    {
        using var text = new MemoryStream(Read(Files().Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))));
        return XDocument.Load(text).Descendants().ToLookup(element => element.Name.LocalName);
    }
}
