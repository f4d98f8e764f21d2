using System.Text.RegularExpressions;
using GoQa.Generators.Checking;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Model;

namespace GoQa.Generators.Tests.Conservation;

/// <summary>
/// Finds words of a text that are in no field of its model and under no problem. It knows nothing of how texts are read: a word is a run of characters, and a
/// section is what stands between two lines that begin with one to three number signs.
/// </summary>
internal static partial class WordLedger
{
    public static List<string> Lost(string text, CheckedBank bank)
    {
        // What a problem quotes is not lost either, wherever it stands.
        string kept = string.Join('\n', Fields(bank.Model).Concat(bank.Problems.SelectMany(problem => problem.Arguments)));
        var known = new HashSet<string>(Word().Matches(kept).Select(match => match.Value), StringComparer.Ordinal);
        bool[] excused = Excused(text, bank);
        ExcuseTitle(text, bank.Model, excused);
        ExcuseDefinitions(text, excused);
        return [.. Word().Matches(text).Where(match => !known.Contains(match.Value) && !excused[match.Index]).Select(match => match.Value)];
    }

    /// <summary>Words that a piece has in Markdown and that its HTML does not show.</summary>
    public static List<string> Unshown(ProseModel prose)
    {
        var shown = new HashSet<string>(Word().Matches(prose.Html).Select(match => match.Value), StringComparer.Ordinal);
        return [.. Word().Matches(prose.Markdown).Select(match => match.Value).Where(word => !shown.Contains(word))];
    }

    /// <summary>All pieces of prose of a model.</summary>
    public static IEnumerable<ProseModel> Prose(BankModel model) =>
    [
        .. model.Description is { } description ? [description.Prose] : Array.Empty<ProseModel>(),
        .. model.Tags.Select(tag => tag.Description?.Prose).OfType<ProseModel>(),
        .. model.Topics.SelectMany(topic => new[] { topic.Heading, topic.Introduction }),
        .. model.Questions.SelectMany(question => new[] { question.Heading, question.Answer }
            .Concat(question.KeyPoints)
            .Concat(question.Examples.Select(example => example.Caption))
            .Concat(question.FollowUps.Select(followUp => followUp.Text))
            .Concat(question.References.Select(reference => reference.Text))),
    ];

    private static IEnumerable<string> Fields(BankModel? model) => model is null
        ? []
        :
        [
            model.Title,
            model.Level,
            .. Prose(model).Select(prose => prose.Markdown),
            .. model.Topics.Select(topic => topic.Id),
            .. model.Tags.SelectMany(tag => tag.Aliases.Prepend(tag.Name)),
            .. model.Questions.SelectMany(question => question.Aliases.Prepend(question.Id).Append(question.Versions)),
            .. model.Questions.SelectMany(question => question.Examples).SelectMany(example => new[] { example.Language, example.Info, example.Code }),
        ];

    // The title is plain text: without their marks, "w1" and "*2*" are one word.
    private static void ExcuseTitle(string text, BankModel? model, bool[] excused)
    {
        string title = Letters(model?.Title ?? string.Empty);
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.TrimStart().StartsWith('#') && Letters(line) == title)
            {
                Array.Fill(excused, true, start, line.Length);
            }

            start += line.Length + 1;
        }
    }

    // A definition goes where its links go, and those may be under a problem.
    private static void ExcuseDefinitions(string text, bool[] excused)
    {
        foreach (Match definition in Definition().Matches(text))
        {
            string use = $"[{definition.Groups[1].Value}]";
            for (int at = text.IndexOf(use, StringComparison.Ordinal); at >= 0; at = text.IndexOf(use, at + 1, StringComparison.Ordinal))
            {
                if (excused[at])
                {
                    Array.Fill(excused, true, definition.Index, definition.Length);
                }
            }
        }
    }

    [GeneratedRegex("\\[([^\\]\\n]+)\\]:[^\\n]*")]
    private static partial Regex Definition();

    private static string LineAt(string text, int start) => text[start..].Split('\n', 2)[0];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    // The lines a problem marks; of an error also the section it stands in, since what is wrong may be left out as a whole.
    private static bool[] Excused(string text, CheckedBank bank)
    {
        var excused = new bool[text.Length + 1];
        int[] sections = [0, .. Headings(text), text.Length];

        // What is left out ends where something begins that was kept: a line that looks like a heading may stand in code.
        HashSet<string> kept = [.. Prose(bank.Model!).Select(prose => prose.Markdown), bank.Model!.Title];
        int[] ends = [.. sections.Where(section => section == text.Length || kept.Any(title => title.Length > 0 && LineAt(text, section).Contains(title, StringComparison.Ordinal)))];
        foreach (Problem problem in bank.Problems)
        {
            bool isError = ContentRules.ByCode(problem.Code).DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error;
            int start = problem.Place?.Start ?? 0;
            int end = start + (problem.Place?.Length ?? text.Length);
            int from = isError ? sections.Last(section => section <= start || section == 0) : text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
            int to = isError ? ends.First(section => section >= end || section == text.Length) : text.IndexOf('\n', end) is int feed and >= 0 ? feed : text.Length;
            // A fence in the wrong place takes the headings below it along, and only its first line is marked.
            bool isFence = isError && text[start..].TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            to = isFence ? text.Length : to;
            bool isWholeFile = problem.Code is "GOQA101" or "GOQA102" or "GOQA107" or "GOQA401" || problem.Place is null && isError;
            Array.Fill(excused, true, isWholeFile ? 0 : from, isWholeFile ? text.Length : Math.Max(0, to - from));
        }

        return excused;
    }

    // Lines that begin with number signs, but not inside fences.
    private static IEnumerable<int> Headings(string text)
    {
        string? open = null;
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (Fence().Match(line) is { Success: true } fence)
            {
                string mark = fence.Groups[1].Value;
                bool closes = open is not null && mark[0] == open[0] && mark.Length >= open.Length && line.TrimEnd().EndsWith(mark, StringComparison.Ordinal);
                open = open is null ? mark : closes ? null : open;
            }
            else if (open is null && Heading().IsMatch(line))
            {
                yield return start;
            }

            start += line.Length + 1;
        }
    }

    [GeneratedRegex("^[ >]*(`{3,}|~{3,})")]
    private static partial Regex Fence();

    [GeneratedRegex("w[0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex("^ {0,3}#{1,3}([ \\t]|$)")]
    private static partial Regex Heading();
}
