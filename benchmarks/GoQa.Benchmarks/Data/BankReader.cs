namespace GoQa.Benchmarks.Data;

/// <summary>Reads a bank through its public API into the records that the peers are made of.</summary>
internal static class BankReader
{
    public static BankDocument Read(QuestionBank bank) => new(bank.Title, [.. bank.Questions.Select(Read)]);

    private static QuestionRecord Read(Question question) => new(
        question.Id,
        question.Number,
        question.Title,
        question.Difficulty,
        question.Topic.Id,
        [.. question.Tags.Select(tag => tag.Name)],
        question.Answer.Markdown,
        [.. question.KeyPoints.Select(point => point.Markdown)],
        [.. question.Examples.Select(example => example.Code)],
        [.. question.FollowUps.Select(followUp => followUp.Text.Markdown)]);
}
