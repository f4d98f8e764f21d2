using GoQa.Format;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>Topics and questions have a title.</summary>
internal static class TitleRule
{
    public static void Apply(CheckContext context)
    {
        foreach (TopicEntry topic in context.Topics)
        {
            if (topic.Heading.Title.Text.Length == 0)
            {
                context.Report(topic.Heading.Place, ContentRules.EmptyTitle, "topic", "'##'");
            }

            CheckLength(topic.Heading, context);
        }

        foreach (QuestionEntry question in context.Questions)
        {
            if (question.Draft.Heading.Title.Text.Length == 0)
            {
                question.IsKept = false;
                context.Report(question.Draft.Heading.Place, ContentRules.EmptyTitle, "question", "'###' and its number");
            }

            question.IsKept &= CheckLength(question.Draft.Heading, context);
        }
    }

    private static bool CheckLength(HeadingDraft heading, CheckContext context)
    {
        if (heading.Title.Text.Length <= TableFormat.MaxTitle)
        {
            return true;
        }

        context.Report(heading.Place, ContentRules.TooLong, Spelling.Quote(heading.Title.Text), "title", TableFormat.MaxTitle + " characters");
        return false;
    }
}
