using System.Globalization;
using GoQa.Format;
using GoQa.Generators.Diagnostics;

namespace GoQa.Generators.Checking.Rules;

/// <summary>The tables number keys with 14 bits; a bank beyond that is reported and cut, not compiled wrongly.</summary>
internal static class LimitRule
{
    public static void Apply(CheckContext context, List<TagEntry> tags)
    {
        int kept = 0;
        foreach (QuestionEntry question in context.Questions.Where(static question => question.IsKept))
        {
            kept += 1 + question.Aliases.Count;
            question.IsKept = kept <= TableFormat.MaxKeys;
        }

        ReportExcess(context, kept, "questions and former ids", context.Questions.FirstOrDefault(static question => !question.IsKept)?.Draft.Heading.Place);
        int names = tags.Sum(static tag => 1 + tag.Aliases.Count);
        ReportExcess(context, names, "tags and aliases", tags.Count == 0 ? null : tags[tags.Count - 1].Place);
        ReportExcess(context, context.Topics.Count, "topics", context.Topics.Count == 0 ? null : context.Topics[context.Topics.Count - 1].Heading.Place);
        for (int excess = names; excess > TableFormat.MaxKeys; excess -= 1 + tags[tags.Count - 1].Aliases.Count, tags.RemoveAt(tags.Count - 1))
        {
            TagEntry last = tags[tags.Count - 1];
            context.Questions.ForEach(question => question.Tags.Remove(last));
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
