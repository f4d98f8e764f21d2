using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>
/// Cuts a model into what is compiled apart, so that an edit compiles little: the facts, the texts of each file, the fingerprints.
/// </summary>
internal sealed record BankLayout(BankFacts Facts, EquatableArray<TextPart> Texts, BankHashes Hashes)
{
    /// <summary>Key points shown in a member's documentation.</summary>
    private const int MaxHighlights = 3;

    public static BankLayout Create(BankModel model)
    {
        PartBuilder[] parts = model.Parts.Select(static _ => new PartBuilder()).ToArray();
        TextPlace? description = Place(model.Description, parts);
        var facts = new BankFacts(
            model.Key,
            model.Title,
            model.Level,
            description,
            model.Topics.Select(topic => Place(topic, parts)).ToEquatableArray(),
            model.Tags.Select(tag => new TagFacts(
                tag.Name, tag.Member, tag.Aliases, Place(tag.Description, parts), tag.Description?.Prose.Text ?? string.Empty)).ToEquatableArray(),
            model.Questions.Select(question => Place(question, parts)).ToEquatableArray(),
            model.Formers,
            model.Parts);
        return new BankLayout(
            facts,
            parts.Select((part, i) => part.Build(model.Key, model.Parts[i])).ToEquatableArray(),
            BankHasher.Hash(model));
    }

    private static TextPlace? Place(PartProseModel? prose, PartBuilder[] parts) =>
        prose is null ? null : new TextPlace(prose.Part, parts[prose.Part].Add(prose.Prose));

    private static TopicFacts Place(TopicModel topic, PartBuilder[] parts)
    {
        PartBuilder part = parts[topic.Part];
        int first = part.Add(topic.Heading);
        part.Add(topic.Introduction);
        return new TopicFacts(topic.Id, topic.Member, topic.Aliases, topic.Heading.Text, new TextPlace(topic.Part, first));
    }

    private static QuestionFacts Place(QuestionModel question, PartBuilder[] parts)
    {
        PartBuilder part = parts[question.Part];
        int firstProse = part.Add(question.Heading);
        part.Add(question.Answer);
        part.AddRange(question.KeyPoints);
        part.AddRange(question.FollowUps.Select(static followUp => followUp.Text));
        part.AddRange(question.References.Select(static reference => reference.Text));
        part.AddRange(question.Examples.Select(static example => example.Caption));
        int firstVerbatim = part.Add(question.Versions);
        foreach (ExampleModel example in question.Examples)
        {
            part.Add(example.Language);
            part.Add(example.Info);
            part.Add(example.Code);
        }

        foreach (ReferenceModel reference in question.References)
        {
            part.Add(reference.Url);
        }

        return new QuestionFacts(
            question.Id,
            question.Member,
            question.Number,
            question.Heading.Text,
            question.Difficulty,
            question.Topic,
            question.Tags,
            question.Aliases,
            new TextPlace(question.Part, firstProse),
            part.AddQuestion(),
            question.KeyPoints.Count,
            question.FollowUps.Count,
            question.References.Count,
            firstVerbatim,
            question.Examples.Count,
            question.FollowUps.Select(static followUp => followUp.Target).ToEquatableArray(),
            question.KeyPoints.Take(MaxHighlights).Select(static point => point.Text).ToEquatableArray());
    }

    private sealed class PartBuilder
    {
        private readonly List<ProseModel> _prose = [];
        private readonly List<string> _verbatim = [];
        private int _questions;

        /// <summary>The question's place among those of the part.</summary>
        public int AddQuestion() => _questions++;

        public int Add(ProseModel prose)
        {
            _prose.Add(prose);
            return _prose.Count - 1;
        }

        public int Add(string verbatim)
        {
            _verbatim.Add(verbatim);
            return _verbatim.Count - 1;
        }

        public void AddRange(IEnumerable<ProseModel> prose) => _prose.AddRange(prose);

        public TextPart Build(BankKey bank, string name) =>
            new(bank, name, _prose.ToEquatableArray(), _verbatim.ToEquatableArray());
    }
}
