using GoQa.Generators.Diagnostics;

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
        }

        foreach (QuestionEntry question in context.Questions)
        {
            if (question.Draft.Heading.Title.Text.Length == 0)
            {
                question.IsKept = false;
                context.Report(question.Draft.Heading.Place, ContentRules.EmptyTitle, "question", "'###' and its number");
            }
        }
    }
}
