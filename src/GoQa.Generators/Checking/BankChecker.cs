using GoQa.Generators.Checking.Rules;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;
using GoQa.Generators.Model;

namespace GoQa.Generators.Checking;

/// <summary>
/// Holds the files of a bank against the rules and each other. What breaks a rule is reported at its place, and the sound rest
/// becomes the model.
/// </summary>
internal static class BankChecker
{
    /// <summary>What is reported of a file of which nothing is read.</summary>
    private static readonly HashSet<string> Refusals =
    [
        ContentRules.UnreadableFile.Id, ContentRules.UnparsableMarkdown.Id, ContentRules.GeneratorFailure.Id, ContentRules.FileTooLarge.Id,
    ];

    public static CheckedBank Check(BankDraft draft)
    {
        var context = new CheckContext(draft.Key);
        foreach (DocumentDraft document in draft.Documents)
        {
            context.Problems.AddRange(document.Problems);
            context.IsComplete &= !document.Problems.Any(static problem => Refusals.Contains(problem.Code));
        }

        if (!BankNameRule.Check(draft, context) || !LimitRule.CheckLength(draft, context))
        {
            return new CheckedBank(null, Order(context));
        }

        (BankHeaderDraft Header, int Part)? header = HeaderRule.Apply(draft, context);
        OutlineRule.Apply(draft, context);
        TitleRule.Apply(context);
        DifficultyRule.Apply(context);
        IdRule.Apply(context);
        NumberRule.Apply(context);
        SectionRule.Apply(context);
        List<TagEntry> tags = TagRule.Apply(draft, context);
        List<FormerEntry> formers = LedgerRule.Apply(draft, context, tags);
        LimitRule.Apply(context, tags);
        EmptyBankRule.Apply(draft, context);
        List<QuestionEntry> questions = AssignRows(context);
        LinkRule links = LinkRule.Apply(draft, context);
        BankModel model = ModelBuilder.Build(draft, context, header, questions, tags, formers, links);
        return new CheckedBank(model, Order(context));
    }

    // Questions of one topic stand together, in the order of the files.
    private static List<QuestionEntry> AssignRows(CheckContext context)
    {
        ILookup<TopicEntry, QuestionEntry> byTopic = context.Questions
            .Where(static question => question.IsKept)
            .ToLookup(static question => question.Topic!);
        List<QuestionEntry> questions = context.Topics.SelectMany(topic => byTopic[topic]).ToList();
        for (int row = 0; row < questions.Count; row++)
        {
            questions[row].Row = row;
        }

        return questions;
    }

    // Two rules, or the two ends of a section, may meet at one mistake: it is said once.
    private static EquatableArray<Problem> Order(CheckContext context) =>
        context.Problems
            .Distinct()
            .OrderBy(static problem => problem.Place?.Path ?? string.Empty, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Place?.Start ?? 0)
            .ToEquatableArray();
}
