using System.Reflection;

namespace GoQa.Generators.Benchmarks;

/// <summary>The files of the real bank.</summary>
internal static class Repository
{
    private static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<(string Name, string Text)> ContentFiles() =>
        [.. Directory.GetFiles(Path.Combine(Root, "content"), "*.md")
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(path => ("content/" + Path.GetFileName(path), File.ReadAllText(path)))];
}
