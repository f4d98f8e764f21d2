namespace GoQa.Benchmarks.Data;

/// <summary>The words of a question that GoQa indexes, for the engines that it is compared with.</summary>
internal static class SearchText
{
    public static List<(string Id, string Title, string Text)> Read(QuestionBank bank) =>
        [.. bank.Questions.Select(question => (question.Id, question.Title, string.Join('\n', Parts(question))))];

    private static IEnumerable<string> Parts(Question question) =>
    [
        question.Title,
        question.Topic.Title,
        .. question.Tags.SelectMany(tag => tag.Aliases.Select(alias => alias.Name).Prepend(tag.Name)),
        .. question.KeyPoints.Select(point => point.Text),
        question.Answer.Text,
        .. question.Examples.SelectMany(example => new[] { example.Caption.Text, example.Code }),
        .. question.FollowUps.Select(followUp => followUp.Text.Text),
    ];
}
