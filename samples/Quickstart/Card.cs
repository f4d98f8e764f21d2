using GoQa;

namespace Quickstart;

/// <summary>One question in full.</summary>
internal static class Card
{
    public static void Print(Page page, Question question)
    {
        page.Title(question.ToString());
        page.Text($"{question.Topic.Title} | {Words(question.Difficulty)} | {string.Join(", ", question.Tags.Select(tag => tag.Name))} | id {question.Id}");
        page.Line();
        page.Text(question.Answer.Text);
        PrintList(page, "Key points", question.KeyPoints.Select(point => point.Text));
        foreach (Example example in question.Examples)
        {
            page.Heading($"Example ({example.Language})");
            if (!example.Caption.IsEmpty)
            {
                page.Text(example.Caption.Text);
                page.Line();
            }

            page.Code(example.Code);
        }

        PrintList(page, "Follow-ups", question.FollowUps.Select(followUp =>
            followUp.Question is { } answer ? $"{followUp.Text.Text} -> {answer.Id}" : followUp.Text.Text));
        PrintList(page, "References", question.References.Select(reference => $"{reference.Title}: {reference.Url}"));
    }

    public static string Words(Difficulty difficulty) => difficulty switch
    {
        Difficulty.WarmUp => "warm-up",
        Difficulty.Medium => "medium",
        Difficulty.Hard => "hard",
        Difficulty.Staff => "staff",
        _ => throw new ArgumentOutOfRangeException(nameof(difficulty)),
    };

    private static void PrintList(Page page, string heading, IEnumerable<string> items)
    {
        List<string> lines = [.. items];
        if (lines.Count > 0)
        {
            page.Heading(heading);
            lines.ForEach(page.Item);
        }
    }
}
