using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>
/// The fingerprint of what an author wrote for one question: its words, not their places. Made here, once a file, because hashing
/// a large bank anew at each edit would cost more than all else.
/// </summary>
internal static class ContentHasher
{
    public static string Hash(QuestionDraft question) => new Fingerprint()
        .Add(question.Heading.Title.Markdown)
        .Add(question.Metadata.Difficulty?.Text ?? string.Empty)
        .Add(question.Metadata.Tags.Select(static tag => tag.Text))
        .Add(question.Metadata.Aliases.Select(static alias => alias.Text))
        .Add(question.Metadata.Versions)
        .Add(question.Answer.Markdown)
        .Add(question.KeyPoints.Select(static point => point.Markdown))
        .Add(question.Examples.SelectMany(static example => new[] { example.Caption.Markdown, example.Language, example.Info, example.Code }))
        .Add(question.FollowUps.Select(static followUp => followUp.Markdown))
        .Add(question.References.Select(static reference => reference.Text.Markdown))
        .ToString();
}
