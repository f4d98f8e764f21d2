using GoQa;

namespace Quickstart;

/// <summary>The bank at a glance: title, counts by topic and by difficulty.</summary>
internal static class Overview
{
    public static void Print(Page page)
    {
        QuestionBank bank = Go.Bank;
        page.Title($"{bank.Title} ({bank.Questions.Count} questions, level {bank.Level})");
        foreach (Topic topic in bank.Topics)
        {
            page.Line($"{topic.Questions.Count,4}  {topic.Title}");
        }

        page.Line();
        foreach (Difficulty difficulty in Enum.GetValues<Difficulty>())
        {
            page.Line($"{bank.Questions.At(difficulty).Count,4}  {Card.Words(difficulty)}");
        }
    }
}
