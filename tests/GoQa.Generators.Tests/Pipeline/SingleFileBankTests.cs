using System.Globalization;
using System.Text;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Pipeline;

/// <summary>A bank of another hand: one file, no ids, no vocabulary, many tags, other habits of writing.</summary>
public class SingleFileBankTests
{
    private const int Questions = 40;
    private static readonly string[] Levels = ["🟢 Warm-up", "🟡 Medium", "🟠 Hard", "🔴 Staff"];

    [Fact]
    public void It_compiles_and_answers()
    {
        GeneratorRun run = GeneratorRun.Of(Write());

        Diagnostic complaint = Assert.Single(run.Complaints);
        Assert.Equal(("GOQA305", "sync.Pool"), (complaint.Id, MarkedBy(complaint)));
        QuestionBank bank = run.Compile().Bank;
        Assert.Equal((Questions, 4, 160), (bank.Questions.Count, bank.Topics.Count, bank.Tags.Count));
        Assert.All(Enumerable.Range(1, Questions), number => Assert.True(bank.TryFindNumber(number, out _)));
        Assert.True(bank.TryFind("what-does-part-1-do-and-why", out Question first));
        Assert.Equal((1, Difficulty.WarmUp, 2, 3, 2), (first.Number, first.Difficulty, first.KeyPoints.Count, first.Examples.Count, first.FollowUps.Count));
        Assert.Equal(["go", "c", "bash"], first.Examples.Select(example => example.Language));
        Assert.Equal(Questions / 4, bank.Questions.At(Difficulty.Staff).Count);
    }

    [Fact]
    public void Two_names_of_one_member_are_both_found_by_name()
    {
        CompiledBank compiled = GeneratorRun.Of(Write()).Compile();

        Assert.True(compiled.Bank.TryFindTag("sync-pool", out Tag withMember));
        Assert.True(compiled.Bank.TryFindTag("sync.Pool", out Tag withoutMember));
        Assert.NotEqual(withMember, withoutMember);
        Assert.Equal(withMember, compiled.Member("Tags", "SyncPool"));
        Assert.Equal(159, compiled.MembersOf("Tags").Count());
    }

    [Fact]
    public void Missing_ids_are_noted_and_nothing_else_is_lost() =>
        Assert.Equal(
            [("GOQA205", Questions + 4), ("GOQA206", Questions)],
            GeneratorRun.Of(Write()).Diagnostics
                .Where(problem => problem.Severity == DiagnosticSeverity.Info)
                .CountBy(problem => problem.Id)
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value)));

    private static string MarkedBy(Diagnostic problem) => Write().Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length);

    private static string Write()
    {
        var text = new StringBuilder("# Every part of a machine\n\nQuestions in one file.\n\n");
        for (int i = 0; i < Questions; i++)
        {
            if (i % 10 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"## {(i / 10) + 1}. Chapter & more\n\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"### {i + 1}. What does `part {i + 1}` do, and why?\n\n");
            string[] tags = [.. Enumerable.Range(0, 4).Select(j => TagName((i * 4) + j))];
            text.Append(CultureInfo.InvariantCulture, $"**Difficulty:** {Levels[i % 4]} · **Tags:** `{string.Join("`, `", tags)}`\n\n");
            text.Append("It *turns*; see below:\n\n```text\nin the answer\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n");
            text.Append("**Key points:**\n- One thing\n- Another `thing`\n\n");
            text.Append("```go\nfunc main() {}\n```\n\n```c\nint main(void);\n```\n\n```bash\nmake\n```\n\n");
            text.Append("**Follow-up questions:**\n- And then?\n- Why?\n\n---\n\n");
        }

        return text.ToString();
    }

    private static string TagName(int index) => index switch
    {
        17 => "sync-pool",
        90 => "sync.Pool",
        _ => string.Create(CultureInfo.InvariantCulture, $"tag-{index}"),
    };
}
