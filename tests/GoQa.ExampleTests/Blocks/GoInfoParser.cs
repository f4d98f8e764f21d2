using System.Text.RegularExpressions;

namespace GoQa.ExampleTests.Blocks;

/// <summary>Reads the words behind <c>go</c>: <c>since=1.25 module=path fails="part of a message" experiment=name</c>.</summary>
internal static partial class GoInfoParser
{
    private static readonly string[] Keys = ["since", "module", "fails", "experiment"];

    public static GoInfo Parse(string words)
    {
        var problems = new List<string>();
        var values = new Dictionary<string, string>();
        foreach (string word in Word().Matches(words).Select(match => match.Value))
        {
            Add(word, values, problems);
        }

        if (values.TryGetValue("since", out string? since) && !Release().IsMatch(since))
        {
            problems.Add($"'{since}' is no version of Go; write since=1.25");
            values.Remove("since");
        }

        if (values.ContainsKey("module") && (values.ContainsKey("fails") || values.ContainsKey("experiment")))
        {
            problems.Add("a block with module= is only formatted: fails= and experiment= cannot be checked there");
        }

        return new GoInfo
        {
            Since = values.TryGetValue("since", out since) ? Version.Parse(since) : null,
            Module = values.GetValueOrDefault("module"),
            Fails = values.GetValueOrDefault("fails"),
            Experiment = values.GetValueOrDefault("experiment"),
            Problems = problems,
        };
    }

    private static void Add(string word, Dictionary<string, string> values, List<string> problems)
    {
        Match pair = Pair().Match(word);
        string key = pair.Groups["key"].Value;
        if (!pair.Success || !Keys.Contains(key) || pair.Groups["quoted"].Success != (key == "fails"))
        {
            problems.Add($"'{word}' is unknown in an info string; write since=1.25, module=path, fails=\"part of the message\" or experiment=name");
        }
        else if (!values.TryAdd(key, pair.Groups["quoted"].Success ? pair.Groups["quoted"].Value : pair.Groups["bare"].Value))
        {
            problems.Add($"'{key}' stands twice in the info string");
        }
    }

    [GeneratedRegex(@"[^\s""]*""[^""]*""\S*|\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<key>[a-z]+)=(?:""(?<quoted>[^""]+)""|(?<bare>[^\s""]+))$")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^1\.[0-9]{1,3}$")]
    private static partial Regex Release();
}
