using System.Text;
using GoQa.Generators.Checking.Rules;
using GoQa.Generators.Common;
using GoQa.Generators.Drafting;
using GoQa.Generators.Model;

namespace GoQa.Generators.Checking;

/// <summary>Writes down what the rules have found sound, without places.</summary>
internal static class ModelBuilder
{
    private const int MaxPartName = 64;

    public static BankModel Build(
        BankDraft draft,
        CheckContext context,
        (BankHeaderDraft Header, int Part)? header,
        List<QuestionEntry> questions,
        List<TagEntry> tags,
        List<FormerEntry> formers,
        LinkRule links)
    {
        Dictionary<TopicEntry, int> topicRows = context.Topics.Select(static (topic, row) => (topic, row)).ToDictionary(static x => x.topic, static x => x.row);
        var topicMembers = new MemberRule("topic", "Topics", context.Key.Name);
        var tagMembers = new MemberRule("tag", "Tags", context.Key.Name);

        // The vocabulary's own tags have the first choice of a member.
        Dictionary<string, string?> tagMembersByName = tags
            .OrderBy(static tag => tag.Definition is null)
            .ToDictionary(static tag => tag.Name, tag => tagMembers.Assign(tag.Name, tag.Place, context), StringComparer.Ordinal);
        var questionMembers = new MemberRule("question", "Questions", context.Key.Name);
        var model = new BankModel(
            context.Key,
            header?.Header.Title.Text is { Length: > 0 } title ? title : context.Key.Name,
            header?.Header.Level ?? string.Empty,
            header is { Header.Description.IsEmpty: false } ? new PartProseModel(header.Value.Part, ToModel(header.Value.Header.Description)) : null,
            context.Topics
                .Select(topic => new TopicModel(
                    topic.Id,
                    topicMembers.Assign(topic.Id, topic.IdPlace, context),
                    topic.Aliases.ToEquatableArray(),
                    topic.Part,
                    ToModel(topic.Heading.Title),
                    ToModel(topic.Introduction)))
                .ToEquatableArray(),
            tags.Select(tag => ToModel(tag, tagMembersByName[tag.Name])).ToEquatableArray(),
            questions
                .Select(question => ToModel(
                    question, questionMembers.Assign(question.Id, question.IdPlace, context), topicRows[question.Topic!], links))
                .ToEquatableArray(),
            EquatableArray<FormerModel>.Empty,
            PartNames(draft));

        // Last, since what the bank has now has the first choice of a member.
        return model with
        {
            Formers = FormerBuilder.Build(ItemKind.Question, formers, model.Questions.Select(static question => question.Id), questionMembers, context)
                .Concat(FormerBuilder.Build(ItemKind.Topic, formers, model.Topics.Select(static topic => topic.Id), topicMembers, context))
                .Concat(FormerBuilder.Build(ItemKind.Tag, formers, model.Tags.Select(static tag => tag.Name), tagMembers, context))
                .ToEquatableArray(),
        };
    }

    private static QuestionModel ToModel(QuestionEntry question, string? member, int topic, LinkRule links)
    {
        QuestionDraft draft = question.Draft;
        return new QuestionModel(
            question.Id,
            member,
            question.Number,
            ToModel(draft.Heading.Title),
            question.Difficulty,
            topic,
            question.Tags.Select(static tag => tag.Row).ToEquatableArray(),
            question.Aliases.ToEquatableArray(),
            draft.Metadata.Versions,
            question.Part,
            ToModel(draft.Answer),
            draft.KeyPoints.Select(ToModel).ToEquatableArray(),
            draft.Examples.Select(static example => new ExampleModel(ToModel(example.Caption), example.Language, example.Info, example.Code)).ToEquatableArray(),
            draft.FollowUps.Select(followUp => new FollowUpModel(ToModel(followUp), links.TargetOf(followUp))).ToEquatableArray(),
            draft.References.Select(static reference => new ReferenceModel(ToModel(reference.Text), reference.Url)).ToEquatableArray(),
            links.LinksOf(question),
            draft.ContentHash);
    }

    private static TagModel ToModel(TagEntry tag, string? member) => new(
        tag.Name,
        member,
        tag.Aliases.ToEquatableArray(),
        tag.Definition is { Description.IsEmpty: false } ? new PartProseModel(tag.Part, ToModel(tag.Definition.Description)) : null);

    private static ProseModel ToModel(ProseDraft prose) =>
        prose.IsEmpty ? ProseModel.Empty : new ProseModel(prose.Markdown, prose.Html, prose.Text);

    // Parts are named by their files, so that a new file renames no other part's code; unique even where case is of no account.
    private static EquatableArray<string> PartNames(BankDraft draft)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (DocumentDraft document in draft.Documents)
        {
            var stem = new StringBuilder("Text_");
            foreach (char c in System.IO.Path.GetFileNameWithoutExtension(document.Path.Replace('\\', '/')))
            {
                stem.Append(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' ? c : '_');
            }

            // Compilers write generated files to the disk under this name.
            stem.Length = Math.Min(stem.Length, MaxPartName);
            string name = stem.ToString();
            numbers.TryGetValue(name, out int number);
            while (!taken.Add(name))
            {
                number = Math.Max(2, number + 1);
                name = FormattableString.Invariant($"{stem}_{number}");
            }

            numbers[stem.ToString()] = number;

            names.Add(name);
        }

        return names.ToEquatableArray();
    }
}
