using System.Globalization;
using System.Text;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Pipeline;

/// <summary>More questions than one stack frame has room for.</summary>
public class LargeBankTests
{
    private const int Questions = 700;
    private static readonly string[] Levels = ["warm-up", "medium", "medium", "hard", "staff"];

    private static readonly QuestionBank Bank = GeneratorRun.Of(Write()).Compile().Bank;

    [Fact]
    public void A_sample_has_its_shares()
    {
        Question[] sample = Bank.Sample(100, 5);

        Assert.Equal(100, sample.Distinct().Count());
        Assert.Equal([20, 40, 20, 20], Enum.GetValues<Difficulty>().Select(difficulty => sample.Count(question => question.Difficulty == difficulty)));
        Assert.All(Bank.Topics, topic => Assert.Equal(10, sample.Count(question => question.Topic == topic)));
        Assert.Equal(sample, Bank.Sample(100, 5));
        Assert.Equal(Questions, Bank.Sample(int.MaxValue, 5).Distinct().Count());
    }

    [Fact]
    public void A_study_path_is_in_order()
    {
        Question[] path = [.. Bank.Questions.StudyPath];

        Assert.Equal(Bank.Questions.OrderBy(question => question.Difficulty).ThenBy(question => question.Number), path);
        Assert.Equal(path.Where(question => question.Topic == Bank.Topics[3]), Bank.Topics[3].StudyPath);
    }

    // Numbers go down while places go up.
    private static string Write()
    {
        var text = new StringBuilder("# Large\n");
        for (int i = 0; i < Questions; i++)
        {
            if (i % 70 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## T{i / 70} {{#t{i / 70}}}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"\n### {Questions - i}. Q{i} {{#q{i}}}\n\n**Difficulty:** {Levels[i % 5]}\n\nAnswer.\n");
        }

        return text.ToString();
    }
}
