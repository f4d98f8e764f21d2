using System.Text.Json;
using System.Text.Json.Nodes;

namespace GoQa.Release.Materials;

/// <summary>
/// Writes CycloneDX 1.5: the packages of the release and the packages of others whose assemblies they carry. Times and serial numbers, which
/// the format allows and does not ask for, are left out, so that one commit makes one file.
/// </summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static string Write(IReadOnlyList<PackageContents> packages, IReadOnlyList<Library> libraries)
    {
        Library[][] carried = [.. packages.Select(package => Carried(package, libraries))];
        Library[] all = [.. carried.SelectMany(list => list).DistinctBy(library => library.Id).OrderBy(library => library.Id, StringComparer.Ordinal)];
        var bill = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.5",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "library", ["name"] = "GoQa", ["version"] = packages[0].Version } },
            ["components"] = new JsonArray([.. packages.Select(Component), .. all.Select(Component)]),
            ["dependencies"] = new JsonArray(
            [
                .. packages.Select((package, index) => Dependencies(Reference(package.Id, package.Version), carried[index])),
                .. all.Select(library => Dependencies(Reference(library.Id, library.Version), all.Where(other => library.Dependencies.Contains(other.Id)))),
            ]),
        };
        return bill.ToJsonString(Indented) + "\n";
    }

    /// <summary>The packages of others whose assemblies are in a package; an assembly that nobody is known to have made is an error.</summary>
    private static Library[] Carried(PackageContents package, IReadOnlyList<Library> libraries) =>
        [.. package.Assemblies
            .Where(assembly => assembly != package.Id + ".dll")
            .Select(assembly => libraries.FirstOrDefault(library => library.Assemblies.Contains(assembly))
                ?? throw new InvalidOperationException($"{package.Id} carries {assembly}, which no restored package has."))];

    private static JsonNode Component(PackageContents package) => Component(package.Id, package.Version, package.License, "SHA-256", package.Sha256);

    private static JsonNode Component(Library library) => Component(library.Id, library.Version, library.License, "SHA-512", library.Sha512);

    private static JsonObject Component(string id, string version, string license, string algorithm, string hash)
    {
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = Reference(id, version),
            ["name"] = id,
            ["version"] = version,
            ["hashes"] = new JsonArray(new JsonObject { ["alg"] = algorithm, ["content"] = hash }),
            ["purl"] = Reference(id, version),
        };
        if (license.Length > 0)
        {
            component["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = license } });
        }

        return component;
    }

    private static JsonObject Dependencies(string reference, IEnumerable<Library> libraries) => new()
    {
        ["ref"] = reference,
        ["dependsOn"] = new JsonArray([.. libraries.Select(library => JsonValue.Create(Reference(library.Id, library.Version)))]),
    };

    private static string Reference(string id, string version) => $"pkg:nuget/{id}@{version}";
}
