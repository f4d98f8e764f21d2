using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>The fingerprint of a bank: of its own texts, its topics and tags, and of the questions by their fingerprints.</summary>
internal static class BankHasher
{
    public static BankHashes Hash(BankModel model)
    {
        Fingerprint bank = new Fingerprint()
            .Add(model.Title)
            .Add(model.Level)
            .Add(model.Description?.Prose.Markdown ?? string.Empty)
            .Add(model.Topics.SelectMany(static topic => new[] { topic.Id, topic.Heading.Markdown, topic.Introduction.Markdown }))
            .Add(model.Tags.SelectMany(static tag => tag.Aliases.Prepend(tag.Description?.Prose.Markdown ?? string.Empty).Prepend(tag.Name)))
            .Add(model.Questions.SelectMany(static question => new[]
            {
                question.Id,
                question.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                question.Topic.ToString(CultureInfo.InvariantCulture),
                question.ContentHash,
            }))
            .Add(model.Questions.SelectMany(static question => question.Aliases.Prepend(question.Id)))
            .Add(model.Topics.SelectMany(static topic => topic.Aliases.Prepend(topic.Id)))
            .Add(model.Formers.SelectMany(static former => new[] { former.Kind.ToString(), former.Id, former.Reason }));
        return new BankHashes(
            model.Key, bank.ToString(), model.Questions.Select(static question => question.ContentHash).ToEquatableArray());
    }
}
