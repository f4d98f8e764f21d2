using GoQa.Generators.Checking;
using GoQa.Generators.Drafting;
using GoQa.Generators.Model;

namespace GoQa.Generators.Tests.Support;

/// <summary>Holds a bank against what becomes of it on the way to a library, to Markdown and back.</summary>
internal static class BankComparison
{
    public static void AssertSurvives(GeneratorRun run, (string Path, string Text)[] files)
    {
        Assert.DoesNotContain(run.Complaints, problem => problem.Id != "GOQA304");

        string written = MarkdownWriter.Write(run.Compile().Bank);

        BankModel before = Model(files);
        BankModel after = Model(("bank.md", written));
        Assert.Equal(before.Questions.Count, after.Questions.Count);
        for (int i = 0; i < before.Questions.Count; i++)
        {
            Assert.Equal(Comparable(before.Questions[i]), Comparable(after.Questions[i]));
        }

        Assert.Equal((before.Title, before.Level, before.Description?.Prose), (after.Title, after.Level, after.Description?.Prose));
        Assert.Equal(before.Topics.Select(topic => topic with { Part = 0 }), after.Topics.Select(topic => topic with { Part = 0 }));
        Assert.Equal(before.Tags.Select(tag => (tag.Name, tag.Member, tag.Aliases)), after.Tags.Select(tag => (tag.Name, tag.Member, tag.Aliases)));
    }

    // The file is not part of the content, and the hash is of the words as written, "🟢 warm-up" among them.
    private static QuestionModel Comparable(QuestionModel question) => question with { Part = 0, ContentHash = string.Empty };

    private static BankModel Model(params (string Path, string Text)[] files) =>
        BankChecker.Check(Assert.Single(BankDraft.Group(files.Select(file => Drafts.Of(file.Text, file.Path))))).Model!;
}
