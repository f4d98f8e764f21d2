using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>Joins the files: questions at the top of a file continue the last topic of the file before.</summary>
internal static class OutlineRule
{
    public static void Apply(BankDraft draft, CheckContext context)
    {
        TopicEntry? current = null;
        for (int part = 0; part < draft.Documents.Count; part++)
        {
            foreach (TopicDraft topic in draft.Documents[part].Topics)
            {
                if (topic.Heading is not null)
                {
                    current = new TopicEntry(topic.Heading, topic.Introduction, part);
                    context.Topics.Add(current);
                }

                foreach (QuestionDraft question in topic.Questions)
                {
                    var entry = new QuestionEntry(question, current, part);
                    context.Questions.Add(entry);
                    if (current is null)
                    {
                        entry.IsKept = false;
                        ReportWithoutTopic(question, context);
                    }
                }
            }
        }
    }

    // The topic may stand in a file that could not be read, which is reported already.
    private static void ReportWithoutTopic(QuestionDraft question, CheckContext context)
    {
        if (context.IsComplete)
        {
            context.Report(question.Heading.Place, ContentRules.QuestionWithoutTopic);
        }
    }
}
