using Quickstart;

namespace GoQa.SampleTests;

public class QuickstartTests
{
    [Fact]
    public void Without_words_it_shows_the_bank_and_one_question()
    {
        (int code, string output, string errors) = Run();

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains($"{Go.Bank.Title} ({Go.Bank.Questions.Count} questions, level {Go.Bank.Level})", output, StringComparison.Ordinal);
        Assert.All(Go.Bank.Topics, topic => Assert.Contains($"{topic.Questions.Count,4}  {topic.Title}", output, StringComparison.Ordinal));
        Assert.Contains($"{Go.Bank.Questions.At(Difficulty.Medium).Count,4}  medium", output, StringComparison.Ordinal);
        Assert.Contains("Key points", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gmp-model")]
    [InlineData("1")]
    [InlineData("gmp")]
    [InlineData("What", "are", "G,", "M", "and", "P")]
    public void A_question_is_found_by_id_number_tag_or_words(params string[] words)
    {
        (int code, string output, _) = Run(words);

        Assert.Equal(0, code);
        Assert.Contains("id gmp-model", output, StringComparison.Ordinal);
        Assert.Contains(Go.Questions.GmpModel.Examples[0].Code.Split('\n')[0], output, StringComparison.Ordinal);
        Assert.Contains(Go.Questions.GmpModel.References[0].Url, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Others_that_fit_are_listed() => Assert.Contains("Also found by tag channels", Run("channels").Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_there_gets_a_helpful_line()
    {
        (int code, string output, string errors) = Run("zzz", "yyy");

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("Nothing in the bank matches 'zzz yyy'. Try an id", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_fit_the_page_except_where_code_or_an_address_does_not()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            string output = Run(question.Id).Output;
            Assert.All(
                output.Split('\n').Where(line => line.Length > 100),
                line => Assert.True(line.StartsWith("    ", StringComparison.Ordinal) || line.Contains("://", StringComparison.Ordinal) || line.Contains("  ", StringComparison.Ordinal), line));
        }
    }

    private static (int Code, string Output, string Errors) Run(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int code = new App(new Page(output, Page.DefaultWidth), errors).Run(words);
        return (code, output.ToString(), errors.ToString());
    }
}
