using System.Globalization;
using System.Text.RegularExpressions;
using GoQa.ExampleTests.Blocks;
using GoQa.TestKit.Processes;

namespace GoQa.ExampleTests.Checking;

/// <summary>Parses the blocks and holds them against gofmt's form.</summary>
internal static partial class FormatCheck
{
    /// <summary>What gofmt says against blocks; those that it cannot parse are in <paramref name="unparsed"/>.</summary>
    public static IReadOnlyList<(GoSource Source, Finding Finding)> Run(GoModule module, IReadOnlyList<GoSource> sources, out IReadOnlySet<GoSource> unparsed)
    {
        foreach (GoSource source in sources)
        {
            module.Write(source, source.Bare);
        }

        CommandResult result = module.Gofmt(sources.Select(PathOf).Prepend("-l"));
        IReadOnlyList<(GoSource Source, Finding Finding)> errors = ToolMessages.Read(result.Errors, sources, Place);
        if (errors.Count == 0 && !result.Succeeded)
        {
            throw new InvalidOperationException("gofmt failed: " + result.Errors);
        }

        HashSet<string> listed = [.. result.Output.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
        unparsed = errors.Select(error => error.Source).ToHashSet();
        return [.. errors, .. sources.Where(source => listed.Contains(PathOf(source))).Select(source => (source, Difference(module, source)))];
    }

    /// <summary>The line of the first change of a unified difference, counted in the old file; 0 where there is none.</summary>
    public static int FirstChange(string difference)
    {
        int line = 0;
        foreach (string text in difference.Split('\n'))
        {
            if (Hunk().Match(text) is { Success: true } match)
            {
                line = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            }
            else if (line > 0 && text.StartsWith(' '))
            {
                line++;
            }
            else if (line > 0)
            {
                return line;
            }
        }

        return 0;
    }

    private static Finding Difference(GoModule module, GoSource source)
    {
        string difference = module.Gofmt("-d", PathOf(source)).Output;
        return source.ProblemInBare("gofmt writes it differently:\n" + difference.TrimEnd(), FirstChange(difference));
    }

    private static Finding Place(GoSource source, string message, int line) => source.ProblemInBare(message, line);

    private static string PathOf(GoSource source) => Path.Combine(source.Folder, source.FileName);

    [GeneratedRegex(@"^@@ -(\d+)")]
    private static partial Regex Hunk();
}
