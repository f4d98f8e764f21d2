using System.Text.RegularExpressions;
using GoQa.ExampleTests.Blocks;

namespace GoQa.ExampleTests.Checking;

/// <summary>Leads what go and gofmt write about the files of blocks back to the lines of the Markdown.</summary>
internal static partial class ToolMessages
{
    public static IReadOnlyList<(GoSource Source, Finding Finding)> Read(
        string text, IReadOnlyList<GoSource> sources, Func<GoSource, string, int, Finding> place)
    {
        Dictionary<string, GoSource> byFolder = sources.ToDictionary(source => source.Folder);
        var found = new List<(GoSource Source, Finding Finding)>();
        GoSource? package = null;
        bool continues = false;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Positioned().Match(line) is { Success: true } match && byFolder.TryGetValue(match.Groups["folder"].Value, out GoSource? source))
            {
                int number = int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture);
                found.Add((source, place(source, match.Groups["message"].Value, number)));
                continues = true;
            }
            else if (continues && char.IsWhiteSpace(line[0]))
            {
                (GoSource owner, Finding finding) = found[^1];
                found[^1] = (owner, finding with { Message = finding.Message + "\n" + line });
            }
            else
            {
                continues = false;
                source = Named(line, byFolder);
                package = line[0] == '#' ? source : package;
                if (line[0] != '#' && (source ?? package) is { } subject && !Noise().IsMatch(line))
                {
                    found.Add((subject, subject.Problem(line)));
                    continues = true;
                }
            }
        }

        return found;
    }

    private static GoSource? Named(string line, Dictionary<string, GoSource> byFolder) =>
        Package().Matches(line).Select(match => byFolder.GetValueOrDefault(match.Groups[1].Value)).FirstOrDefault(source => source is not null);

    [GeneratedRegex(@"^(?:vet: )?(?:\S*[/\\])?(?<folder>[\w-]+)[/\\]example(?:_test)?\.go:(?<line>\d+)(?::\d+)?: (?<message>.*)$")]
    private static partial Regex Positioned();

    [GeneratedRegex(GoModule.Name + @"/([\w-]+)")]
    private static partial Regex Package();

    [GeneratedRegex("^(exit status|too many errors)")]
    private static partial Regex Noise();
}
