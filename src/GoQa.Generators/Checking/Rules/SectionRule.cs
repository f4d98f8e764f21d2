using GoQa.Generators.Diagnostics;

namespace GoQa.Generators.Checking.Rules;

/// <summary>Every question has an answer, and is expected to have key points, follow-ups and references.</summary>
internal static class SectionRule
{
    public static void Apply(CheckContext context)
    {
        foreach (QuestionEntry question in context.Questions)
        {
            if (question.Draft.Answer.IsEmpty)
            {
                context.Report(question.Draft.Heading.Place, ContentRules.MissingAnswer);
            }

            Expect(question, question.Draft.KeyPoints.Count, "key points", "Key points", context);
            Expect(question, question.Draft.FollowUps.Count, "follow-ups", "Follow-ups", context);
            Expect(question, question.Draft.References.Count, "references", "References", context);
        }
    }

    private static void Expect(QuestionEntry question, int count, string what, string label, CheckContext context)
    {
        if (count == 0)
        {
            context.Report(question.Draft.Heading.Place, ContentRules.MissingSection, what, label);
        }
    }
}
