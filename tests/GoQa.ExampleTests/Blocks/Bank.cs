using System.Reflection;
using System.Text.RegularExpressions;

namespace GoQa.ExampleTests.Blocks;

/// <summary>The blocks of the repository's topics, or of the folder that GOQA_CONTENT names.</summary>
internal static partial class Bank
{
    public static string Root { get; } = typeof(Bank).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("GOQA_CONTENT") is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(Root, "content");

    public static IReadOnlyList<Block> Blocks { get; } = [.. Files(Folder).Where(IsTopic).SelectMany(Read)];

    public static Block Find(string name) => Blocks.Single(block => block.Name == name);

    public static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*.md").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal);

    public static bool IsTopic(string path) => TopicName().IsMatch(Path.GetFileName(path));

    public static IReadOnlyList<Block> Read(string path) =>
        BlockExtractor.Extract($"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}", File.ReadAllText(path));

    [GeneratedRegex(@"^\d\d-")]
    private static partial Regex TopicName();
}
