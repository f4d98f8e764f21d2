using System.Text.Json;
using System.Xml.Linq;

namespace GoQa.Release.Materials;

/// <summary>Reads what restore wrote down: which packages a build is made of.</summary>
internal static class AssetsFile
{
    public static IReadOnlyList<Library> ReadAll(string artifacts) =>
        [.. Directory.GetFiles(artifacts, "project.assets.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(Read)
            .GroupBy(library => (library.Id, library.Version))
            .Select(group => group.First())];

    private static List<Library> Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement libraries = document.RootElement.GetProperty("libraries");
        string[] folders = [.. document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
        return [.. document.RootElement.GetProperty("targets").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(entry => entry.Value.GetProperty("type").GetString() == "package")
            .Select(entry => Read(entry, libraries.GetProperty(entry.Name), folders))];
    }

    private static Library Read(JsonProperty entry, JsonElement library, string[] folders)
    {
        string[] name = entry.Name.Split('/');
        string nuspec = folders
            .Select(folder => Path.Combine(folder, library.GetProperty("path").GetString()!, name[0].ToLowerInvariant() + ".nuspec"))
            .First(File.Exists);
        string license = XDocument.Load(nuspec).Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "license" && element.Attribute("type")?.Value == "expression")?.Value ?? "";
        string sha512 = Convert.ToHexStringLower(Convert.FromBase64String(library.GetProperty("sha512").GetString()!));
        return new Library(name[0], name[1], license, sha512, [.. Names(entry.Value, "runtime").Select(file => Path.GetFileName(file)!)], Names(entry.Value, "dependencies"));
    }

    private static string[] Names(JsonElement entry, string group) =>
        entry.TryGetProperty(group, out JsonElement members) ? [.. members.EnumerateObject().Select(member => member.Name)] : [];
}
