using System.Text;

namespace GoQa.Tests;

public class QuestionBankTests
{
    [Theory]
    [InlineData("")]
    [InlineData("g")]
    [InlineData("gmq")]
    [InlineData("gmp-modem")]
    [InlineData("gmp-model ")]
    [InlineData("GMP-MODEL")]
    [InlineData("größe")]
    [InlineData("\uD800\uD800\uD800")]
    public void What_is_not_there_is_not_found(string id)
    {
        Assert.False(Go.Bank.TryFind(id, out Question question));
        Assert.Equal(default, question);
        Assert.False(Go.Bank.TryFind(id.AsSpan(), out _));
        Assert.False(Go.Bank.TryFind(Encoding.UTF8.GetBytes(id).AsSpan(), out _));
        Assert.False(Go.Bank.TryFindTopic(id, out _));
        Assert.False(Go.Bank.TryFindTag(Encoding.UTF8.GetBytes(id).AsSpan(), out _));
        Assert.Throws<KeyNotFoundException>(() => Go.Bank.Find(id));
    }

    [Fact]
    public void A_key_of_any_length_is_answered() => Assert.False(Go.Bank.TryFind(new string('x', 100_000), out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void A_number_that_is_not_there_is_not_found(int number) => Assert.False(Go.Bank.TryFindNumber(number, out _));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Go.Bank.Find((string)null!));
        Assert.Throws<ArgumentNullException>(() => Go.Bank.TryFind((string)null!, out _));
        Assert.Throws<ArgumentNullException>(() => Go.Bank.TryFindTopic((string)null!, out _));
        Assert.Throws<ArgumentNullException>(() => Go.Bank.TryFindTag((string)null!, out _));
        Assert.Throws<ArgumentNullException>(() => new QuestionBank(null!));
    }

    [Fact]
    public void The_message_names_the_key() =>
        Assert.Contains("'no-such-question'", Assert.Throws<KeyNotFoundException>(() => Go.Bank.Find("no-such-question")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_default_handle_says_what_to_do()
    {
        Assert.All(
            new Action[]
            {
                () => _ = default(Question).Title,
                () => _ = default(Question).Answer,
                () => _ = default(Question).Tags.Count,
                () => _ = default(Topic).Id,
                () => _ = default(Tag).Questions,
            },
            action => Assert.Contains("belongs to no bank", Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal));
        Assert.Equal("default(Question)", default(Question).ToString());
        Assert.Equal("default(Tag)", default(Tag).ToString());
        Assert.Equal("default(Topic)", default(Topic).ToString());
    }

    [Fact]
    public void Default_texts_are_empty()
    {
        Assert.Equal(("", "", "", true), (default(Prose).Markdown, default(Prose).Html, default(Prose).Text, default(Prose).IsEmpty));
        Assert.Equal(("", "", ""), (default(Example).Code, default(Example).Language, default(Example).Info));
        Assert.Equal(("", ""), (default(Reference).Title, default(Reference).Url));
        Assert.Equal("", default(AlternateName).Name);
        Assert.Null(default(FollowUp).Question);
    }

    [Fact]
    public void Handles_compare_by_bank_and_place()
    {
        Assert.Equal(Go.Questions.GmpModel, Go.Bank.Find("gmp-model"));
        Assert.NotEqual(Go.Questions.GmpModel, Go.Bank.Questions[1]);
        Assert.Equal(Go.Questions.GmpModel.Answer, Go.Bank.Find("gmp-model").Answer);
        Assert.Equal("1. " + Go.Questions.GmpModel.Title, Go.Questions.GmpModel.ToString());
    }

    [Fact]
    public void Strings_are_kept() => Assert.Same(Go.Questions.GmpModel.Answer.Html, Go.Bank.Find("gmp-model").Answer.Html);

    [Fact]
    public void Many_threads_may_read_at_once()
    {
        Parallel.For(0, 64, _ =>
        {
            foreach (Question question in Go.Bank.Questions)
            {
                Assert.Equal(question.Title, Encoding.UTF8.GetString(question.TitleUtf8));
                Assert.Equal(question.Answer.Text, Encoding.UTF8.GetString(question.Answer.TextUtf8));
                Assert.Equal(question, Go.Bank.Find(question.Id));
            }
        });
    }
}
