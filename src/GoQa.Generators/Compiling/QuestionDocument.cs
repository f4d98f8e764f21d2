using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>
/// What the JSON document of a question says, and nothing else: what it names of the rest of the bank stands here by its id or
/// name, so that the document is compiled anew when that changes, and not when only rows move.
/// </summary>
internal sealed record QuestionDocument(
    string Id,
    int? Number,
    string Title,
    QuestionDifficulty Difficulty,
    string Topic,
    EquatableArray<string> Tags,
    string Versions,
    string Answer,
    EquatableArray<string> KeyPoints,
    EquatableArray<ExampleModel> Examples,
    EquatableArray<FollowUpDocument> FollowUps,
    EquatableArray<ReferenceDocument> References,
    EquatableArray<string> Aliases,
    string ContentHash)
{
    public static QuestionDocument Of(QuestionModel question, BankModel bank) => new(
        question.Id,
        question.Number,
        question.Heading.Text,
        question.Difficulty,
        bank.Topics[question.Topic].Id,
        question.Tags.Select(tag => bank.Tags[tag].Name).ToEquatableArray(),
        question.Versions,
        question.Answer.Markdown,
        question.KeyPoints.Select(static point => point.Markdown).ToEquatableArray(),
        question.Examples,
        question.FollowUps
            .Select(followUp => new FollowUpDocument(
                followUp.Text.Markdown, followUp.Target < 0 ? null : bank.Questions[followUp.Target].Id))
            .ToEquatableArray(),
        question.References.Select(static reference => new ReferenceDocument(reference.Text.Text, reference.Url)).ToEquatableArray(),
        question.Aliases,
        question.ContentHash);
}
