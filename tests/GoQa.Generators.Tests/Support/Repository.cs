using System.Reflection;

namespace GoQa.Generators.Tests.Support;

/// <summary>The files of the repository that tests hold against each other.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    /// <summary>Name and text of each file of the real bank.</summary>
    public static IReadOnlyList<(string Name, string Text)> ContentFiles() =>
        [.. Directory.GetFiles(PathOf("content"), "*.md")
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(path => ("content/" + Path.GetFileName(path), File.ReadAllText(path)))];
}
