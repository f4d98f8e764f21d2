using System.Globalization;
using GoQa.Format;
using GoQa.Generators.Diagnostics;

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
        for (int excess = names; excess > TableFormat.MaxKeys; excess -= 1 + tags[tags.Count - 1].Aliases.Count, tags.RemoveAt(tags.Count - 1))
        {
            TagEntry last = tags[tags.Count - 1];
            context.Questions.ForEach(question => question.Tags.Remove(last));
        }
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
