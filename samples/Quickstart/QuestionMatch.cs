using GoQa;

namespace Quickstart;

/// <summary>What a query found: the best question, how it was found, and the others that fit as well.</summary>
internal sealed record QuestionMatch(Question? Best, string By, IReadOnlyList<Question> Others)
{
    public static QuestionMatch None { get; } = new(null, string.Empty, []);
}
