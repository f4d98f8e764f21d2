using System.Text.RegularExpressions;
using GoQa.Generators.Model;

namespace GoQa.Generators.Tests.Conservation;

/// <summary>
/// Finds lines of a sound bank that are in no field of the model, counting how often each occurs. It takes the files apart by itself: a line is looked for in the
/// fields of the question, topic or bank whose heading stands above it.
/// </summary>
internal static partial class LineLedger
{
    public static List<string> Lost(string text, BankModel model)
    {
        var lost = new List<string>();
        Dictionary<string, int> fields = [];
        bool inFence = false;
        foreach (string line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (!inFence && Heading().Match(line) is { Success: true } heading)
            {
                fields = Count(FieldsOf(heading.Groups[2].Value.Trim(), heading.Groups[3].Value, heading.Groups[1].Length, model));
                continue;
            }

            bool isFence = Fence().IsMatch(line);
            inFence ^= isFence;
            bool isStructure = !inFence && (isFence || line is "---" || Label().IsMatch(line));
            string withoutMark = Mark().Replace(line, "");
            if (!Take(fields, line) && !Take(fields, withoutMark) && !isStructure && !isFence && !IsMetadata(line, fields))
            {
                lost.Add(line);
            }
        }

        return lost;
    }

    private static IEnumerable<string> FieldsOf(string title, string id, int level, BankModel model) => level switch
    {
        1 => [.. Lines(model.Description?.Prose.Markdown), "**Level:** " + model.Level],
        2 when title == "Tags" => model.Tags.Select(tag =>
            $"`{tag.Name}`{(tag.Aliases.Count == 0 ? "" : " (" + string.Join(", ", tag.Aliases.Select(alias => $"`{alias}`")) + ")")}: {tag.Description!.Prose.Markdown}"),
        2 => Lines(model.Topics.Single(topic => topic.Id == id).Introduction.Markdown),
        _ => FieldsOf(model.Questions.Single(question => question.Id == id), title, model),
    };

    private static IEnumerable<string> FieldsOf(QuestionModel question, string title, BankModel model)
    {
        Assert.Equal(title, $"{question.Number}. {question.Heading.Markdown}");
        return
        [
            .. Lines(question.Answer.Markdown),
            .. question.KeyPoints.SelectMany(point => Lines(point.Markdown)),
            .. question.Examples.SelectMany(example => Lines(example.Caption.Markdown).Concat(Lines(example.Code)).Append($"```{example.Language} {example.Info}".Trim())),
            .. question.FollowUps.SelectMany(followUp => Lines(followUp.Text.Markdown)),
            .. question.References.SelectMany(reference => Lines(reference.Text.Markdown)),
            .. question.Tags.Select(tag => "tag " + model.Tags[tag].Name),
            .. question.Aliases.Select(alias => "alias " + alias),
            "difficulty " + question.Difficulty,
            "versions " + question.Versions,
        ];
    }

    // **Difficulty:** 🟢 warm-up · **Tags:** `a`, `b`: each value is a field.
    private static bool IsMetadata(string line, Dictionary<string, int> fields) =>
        line.StartsWith("**Difficulty:**", StringComparison.Ordinal) && line.Split(" · ").All(pair =>
        {
            string[] parts = pair.Split(":** ", 2);
            return parts[0] switch
            {
                "**Difficulty" => Take(fields, "difficulty " + Difficulty(parts[1])),
                "**Tags" => parts[1].Split(", ").All(tag => Take(fields, "tag " + tag.Trim('`'))),
                "**Aliases" => parts[1].Split(", ").All(alias => Take(fields, "alias " + alias.Trim('`'))),
                "**Go" or "**Versions" => Take(fields, "versions " + parts[1]),
                _ => false,
            };
        });

    private static string Difficulty(string written) => written.Split(' ')[^1] switch
    {
        "warm-up" => "WarmUp",
        "medium" => "Medium",
        "hard" => "Hard",
        "staff" => "Staff",
        _ => "none",
    };

    private static string[] Lines(string? text) => [.. (text ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static Dictionary<string, int> Count(IEnumerable<string> lines) => lines.GroupBy(line => line).ToDictionary(group => group.Key, group => group.Count());

    private static bool Take(Dictionary<string, int> fields, string line)
    {
        bool found = fields.TryGetValue(line, out int count) && count > 0;
        fields[line] = count - 1;
        return found;
    }

    [GeneratedRegex("^(#{1,3}) (.*?)(?: \\{#([a-z0-9-]+)\\})?$")]
    private static partial Regex Heading();

    [GeneratedRegex("^```")]
    private static partial Regex Fence();

    [GeneratedRegex("^\\*\\*(Key points|Follow-ups|References|Examples?)\\*\\*$")]
    private static partial Regex Label();

    [GeneratedRegex("^([-*+]|[0-9]+\\.) +")]
    private static partial Regex Mark();
}
