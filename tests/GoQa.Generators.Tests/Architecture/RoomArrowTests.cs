using System.Text.RegularExpressions;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Architecture;

/// <summary>Holds the using lines of the sources against the picture of docs/architecture.md.</summary>
public partial class RoomArrowTests
{
    private static readonly Dictionary<string, string[]> Generator = new()
    {
        ["Common"] = [],
        ["Diagnostics"] = ["Common"],
        ["Reading"] = ["Common", "Diagnostics"],
        ["Drafting"] = ["Common", "Diagnostics", "Reading"],
        ["Model"] = ["Common"],
        ["Checking"] = ["Common", "Diagnostics", "Drafting", "Model", "Checking.Rules"],
        ["Checking/Rules"] = ["Common", "Diagnostics", "Drafting", "Model"],
        ["Compiling"] = ["Common", "Model"],
        ["Emitting"] = ["Common", "Compiling", "Model"],
    };

    private static readonly Dictionary<string, string[]> Library = new()
    {
        ["Format"] = [],
        ["Tables"] = ["Format"],
        ["Search"] = ["Format", "Tables"],
        ["Json"] = ["Format"],
        ["Sampling"] = ["Format"],
        [""] = ["Format", "Tables", "Search", "Sampling"],
    };

    private static readonly string[] MarkdownRooms = ["Reading", "Drafting"];

    [Fact]
    public void Rooms_of_the_generator_see_only_what_the_picture_shows() => AssertArrows("src/GoQa.Generators", "GoQa.Generators.", Generator);

    [Fact]
    public void Rooms_of_the_library_see_only_what_the_picture_shows() => AssertArrows("src/GoQa.Content", "GoQa.", Library);

    [Fact]
    public void Only_reading_and_drafting_see_the_markdown_parser() =>
        Assert.All(
            Sources("src/GoQa.Generators").Where(source => Usings(source.Text).Any(name => name.StartsWith("Markdig", StringComparison.Ordinal))),
            source => Assert.Contains(source.Room, MarkdownRooms));

    [Fact]
    public void The_generator_has_no_room_beyond_the_picture() =>
        Assert.Equal(
            Generator.Keys.Append("").Order(StringComparer.Ordinal),
            Sources("src/GoQa.Generators").Select(source => source.Room).Distinct().Order(StringComparer.Ordinal));

    private static void AssertArrows(string project, string prefix, Dictionary<string, string[]> allowed)
    {
        foreach ((string room, string file, string text) in Sources(project))
        {
            if (!allowed.TryGetValue(room, out string[]? seen))
            {
                Assert.Equal("", room);
                continue;
            }

            Assert.All(
                Usings(text).Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..]),
                name => Assert.True(seen.Contains(name), $"{file}: {(room.Length == 0 ? "the root" : room)} must not see {name}"));
        }
    }

    private static IEnumerable<(string Room, string File, string Text)> Sources(string project)
    {
        string root = Repository.PathOf(project.Split('/'));
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/'), Path.GetRelativePath(root, path), File.ReadAllText(path)))
            .Select(source => (source.Item1 == "." ? "" : source.Item1, source.Item2, source.Item3));
    }

    private static IEnumerable<string> Usings(string text) => UsingLine().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
