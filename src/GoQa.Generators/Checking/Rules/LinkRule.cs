using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>Every link to an id leads to a question or topic, by its id or a former one.</summary>
internal sealed class LinkRule
{
    private readonly Dictionary<string, QuestionEntry> _questions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _topics;
    private readonly CheckContext _context;
    private readonly SpellingGuesses _guesses;

    private LinkRule(CheckContext context)
    {
        _context = context;
        _topics = new HashSet<string>(context.Topics.SelectMany(static topic => topic.Aliases.Prepend(topic.Id)), StringComparer.Ordinal);
        _guesses = new SpellingGuesses(_questions.Keys.Concat(_topics));
        foreach (QuestionEntry question in context.Questions)
        {
            // One that was dropped for another mistake counts as there: its links are not to blame.
            foreach (string key in question.Aliases.Append(question.KnownId))
            {
                if (!_questions.ContainsKey(key))
                {
                    _questions.Add(key, question);
                }
            }
        }
    }

    public static LinkRule Apply(BankDraft draft, CheckContext context)
    {
        var rule = new LinkRule(context);
        if (!context.IsComplete)
        {
            return rule;
        }

        foreach (DocumentDraft document in draft.Documents)
        {
            foreach (ProseDraft prose in ProseOf(document))
            {
                foreach (Placed target in prose.Targets)
                {
                    rule.Check(target);
                }
            }
        }

        return rule;
    }

    /// <summary>Row of the question that the first link to a question in a text leads to, or -1.</summary>
    public int TargetOf(ProseDraft prose)
    {
        foreach (int row in RowsOf(prose))
        {
            return row;
        }

        return -1;
    }

    /// <summary>Rows of the other questions that the texts of a question link to, each once, in the order of the bank.</summary>
    public EquatableArray<int> LinksOf(QuestionEntry question) =>
        ProseOf(question.Draft)
            .SelectMany(RowsOf)
            .Where(row => row != question.Row)
            .Distinct()
            .OrderBy(static row => row)
            .ToEquatableArray();

    private IEnumerable<int> RowsOf(ProseDraft prose)
    {
        foreach (Placed target in prose.Targets)
        {
            if (_questions.TryGetValue(target.Text, out QuestionEntry? question) && question.Row >= 0)
            {
                yield return question.Row;
            }
        }
    }

    private void Check(Placed target)
    {
        if (!_questions.ContainsKey(target.Text) && !_topics.Contains(target.Text))
        {
            _context.Report(target.Place, ContentRules.DanglingLink, target.Text, _guesses.DidYouMean(target.Text));
        }
    }

    private static IEnumerable<ProseDraft> ProseOf(DocumentDraft document)
    {
        IEnumerable<ProseDraft> headers = document.Headers.Select(static header => header.Description);
        IEnumerable<ProseDraft> tags = document.Vocabulary.Select(static tag => tag.Description);
        IEnumerable<ProseDraft> topics = document.Topics.SelectMany(static topic =>
            topic.Heading is { } heading ? new[] { heading.Title, topic.Introduction } : []);
        IEnumerable<ProseDraft> questions = document.Topics.SelectMany(static topic => topic.Questions).SelectMany(ProseOf);
        return headers.Concat(tags).Concat(topics).Concat(questions);
    }

    private static IEnumerable<ProseDraft> ProseOf(QuestionDraft question) =>
        question.KeyPoints
            .Concat(question.FollowUps)
            .Concat(question.Examples.Select(static example => example.Caption))
            .Concat(question.References.Select(static reference => reference.Text))
            .Prepend(question.Answer)
            .Prepend(question.Heading.Title);
}
