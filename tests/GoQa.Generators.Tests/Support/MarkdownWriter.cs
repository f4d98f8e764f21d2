using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GoQa.Generators.Tests.Support;

/// <summary>Writes a compiled bank back as Markdown, from what the public API gives and nothing else.</summary>
internal static partial class MarkdownWriter
{
    public static string Write(QuestionBank bank)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {bank.Title}\n\n");
        if (bank.Level.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"**Level:** {bank.Level}\n\n");
        }

        text.Append(bank.Description.Markdown).Append("\n\n## Tags\n\n");
        foreach (Tag tag in bank.Tags)
        {
            string aliases = tag.Aliases.Count == 0 ? "" : " (" + string.Join(", ", tag.Aliases.Select(alias => $"`{alias.Name}`")) + ")";
            text.Append(CultureInfo.InvariantCulture, $"- `{tag.Name}`{aliases}: {tag.Description.Markdown.ReplaceLineEndings(" ")}\n");
        }

        foreach (Topic topic in bank.Topics)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {topic.Heading.Markdown}{IdOf(topic.Id)}\n\n{topic.Introduction.Markdown}\n");
            foreach (Question question in topic.Questions)
            {
                Write(text, question);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Question question)
    {
        string number = question.Number is { } value ? value.ToString(CultureInfo.InvariantCulture) + ". " : "";
        text.Append(CultureInfo.InvariantCulture, $"\n### {number}{question.Heading.Markdown}{IdOf(question.Id)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**Difficulty:** {(question.Difficulty == Difficulty.WarmUp ? "warm-up" : question.Difficulty.ToString())}");
        AppendKey(text, "Tags", question.Tags.Select(tag => $"`{tag.Name}`"));
        AppendKey(text, "Aliases", question.Aliases.Select(alias => alias.Name));
        AppendKey(text, "Versions", question.Versions.Length == 0 ? [] : [question.Versions]);
        text.Append("\n\n").Append(question.Answer.Markdown).Append("\n\n");
        AppendSection(text, "Key points", question.KeyPoints.Select(point => point.Markdown).ToList());
        if (question.Examples.Count > 0)
        {
            text.Append("**Examples**\n\n");
        }

        foreach (Example example in question.Examples)
        {
            text.Append(example.Caption.IsEmpty ? "" : example.Caption.Markdown + "\n\n");
            string info = example.Info.Length == 0 ? "" : " " + example.Info;
            string fence = FenceOf(example.Code);
            text.Append(CultureInfo.InvariantCulture, $"{fence}{example.Language}{info}\n{example.Code}\n{fence}\n\n");
        }

        AppendSection(text, "Follow-ups", question.FollowUps.Select(followUp => followUp.Text.Markdown).ToList());
        AppendSection(text, "References", question.References.Select(reference => reference.Text.Markdown).ToList());
    }

    private static void AppendKey(StringBuilder text, string key, IEnumerable<string> values)
    {
        string joined = string.Join(", ", values);
        text.Append(joined.Length == 0 ? "" : $" · **{key}:** {joined}");
    }

    private static void AppendSection(StringBuilder text, string section, List<string> items)
    {
        if (items.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"**{section}**\n\n");
            items.ForEach(item => text.Append("- ").Append(item.Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n'));
            text.Append('\n');
        }
    }

    // An id that was derived from a title may have a form that nobody may write; it is derived again.
    private static string IdOf(string id) => WrittenId().IsMatch(id) ? $" {{#{id}}}" : "";

    [GeneratedRegex("^(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex WrittenId();

    private static string FenceOf(string code)
    {
        string fence = "````";
        while (code.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence;
    }
}
