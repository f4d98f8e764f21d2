using System.Globalization;
using GoQa.Format;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>The tables number keys with 14 bits; a bank beyond that is reported and cut, not compiled wrongly.</summary>
internal static class LimitRule
{
    public static void Apply(CheckContext context, List<TagEntry> tags)
    {
        int keys = 0;
        Common.Place? firstBeyond = null;
        foreach (QuestionEntry question in context.Questions.Where(static question => question.IsKept))
        {
            keys += 1 + question.Aliases.Count;
            question.IsKept = keys <= TableFormat.MaxKeys;
            firstBeyond ??= question.IsKept ? null : question.Draft.Heading.Place;
        }

        ReportExcess(context, keys, "questions and former ids", firstBeyond);
        int names = tags.Sum(static tag => 1 + tag.Aliases.Count);
        ReportExcess(context, names, "tags and aliases", tags.Count == 0 ? null : tags[tags.Count - 1].Place);
        CutTopics(context);
        CutTags(context, tags, names);
        CheckSets(context, tags);
    }

    // All at once: one after the other, every question would be searched for each.
    private static void CutTags(CheckContext context, List<TagEntry> tags, int names)
    {
        int kept = tags.Count;
        for (; names > TableFormat.MaxKeys; kept--)
        {
            names -= 1 + tags[kept - 1].Aliases.Count;
        }

        if (kept < tags.Count)
        {
            var cut = new HashSet<TagEntry>(tags.Skip(kept));
            tags.RemoveRange(kept, tags.Count - kept);
            context.Questions.ForEach(question => question.Tags.RemoveAll(cut.Contains));
        }
    }

    // A bit for each question in each set: the one table that grows with a product.
    private static void CheckSets(CheckContext context, List<TagEntry> tags)
    {
        int questions = context.Questions.Count(static question => question.IsKept);
        int sets = context.Topics.Count + tags.Count;
        long size = (long)BitSets.WordsPerSet(questions) * BitSets.WordBytes * (sets + BitSets.DifficultyCount);
        if (size <= TableFormat.MaxSetBytes)
        {
            return;
        }

        context.Report(
            null,
            ContentRules.TooManySets,
            questions.ToString(CultureInfo.InvariantCulture),
            sets.ToString(CultureInfo.InvariantCulture),
            size.ToString(CultureInfo.InvariantCulture),
            TableFormat.MaxSetBytes.ToString(CultureInfo.InvariantCulture));
        tags.Clear();
        context.Questions.ForEach(static question => question.Tags.Clear());
    }

    /// <summary>Whether the files of a bank are together short enough to be compiled.</summary>
    public static bool CheckLength(BankDraft draft, CheckContext context)
    {
        long length = draft.Documents.Sum(static document => (long)document.Length);
        if (length <= TableFormat.MaxBankLength)
        {
            return true;
        }

        context.Report(
            null, ContentRules.BankTooLong, length.ToString(CultureInfo.InvariantCulture), TableFormat.MaxBankLength.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private static void CutTopics(CheckContext context)
    {
        int keys = context.Topics.Sum(static topic => 1 + topic.Aliases.Count);
        if (keys > TableFormat.MaxKeys)
        {
            context.Topics.ForEach(static topic => topic.Aliases.Clear());
        }

        ReportExcess(context, keys, "topics and former ids", context.Topics.Count == 0 ? null : context.Topics[context.Topics.Count - 1].Heading.Place);
        if (context.Topics.Count > TableFormat.MaxKeys)
        {
            var cut = new HashSet<TopicEntry>(context.Topics.Skip(TableFormat.MaxKeys));
            context.Topics.RemoveRange(TableFormat.MaxKeys, cut.Count);
            context.Questions.ForEach(question => question.IsKept &= !cut.Contains(question.Topic!));
        }
    }

    private static void ReportExcess(CheckContext context, int count, string what, Common.Place? place)
    {
        if (count > TableFormat.MaxKeys)
        {
            context.Report(
                place,
                ContentRules.TooMany,
                count.ToString(CultureInfo.InvariantCulture),
                what,
                TableFormat.MaxKeys.ToString(CultureInfo.InvariantCulture));
        }
    }
}
