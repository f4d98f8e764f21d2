using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Model;

namespace GoQa.Generators.Checking.Rules;

/// <summary>Every question has one of the four difficulties.</summary>
internal static class DifficultyRule
{
    private static readonly string[] Names = ["warm-up", "medium", "hard", "staff"];

    public static void Apply(CheckContext context)
    {
        foreach (QuestionEntry question in context.Questions)
        {
            if (question.Draft.Metadata.Difficulty is not { } written)
            {
                question.IsKept = false;
                context.Report(question.Draft.Heading.Place, ContentRules.MissingDifficulty);
                continue;
            }

            int difficulty = Array.FindIndex(Names, name => Fold(name) == Fold(written.Text));
            if (difficulty < 0)
            {
                question.IsKept = false;
                context.Report(written.Place, ContentRules.UnknownDifficulty, Spelling.Quote(written.Text), Spelling.DidYouMean(written.Text, Names));
                continue;
            }

            question.Difficulty = (QuestionDifficulty)difficulty;
        }
    }

    private static string Fold(string name) =>
        new(name.Where(static c => char.IsLetterOrDigit(c)).Select(char.ToLowerInvariant).ToArray());
}
