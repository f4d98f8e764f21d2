namespace GoQa.Tests;

public class SampleTests
{
    private static readonly QuestionBank Bank = Go.Bank;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(10)]
    [InlineData(33)]
    [InlineData(71)]
    public void Every_difficulty_has_its_share(int count)
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Question[] sample = Bank.Sample(count, seed);

            Assert.Equal(count, sample.Distinct().Count());
            Assert.Equal(sample.OrderBy(question => question.Difficulty), sample);
            foreach (Difficulty difficulty in Enum.GetValues<Difficulty>())
            {
                double share = (double)count * Bank.Questions.At(difficulty).Count / Bank.Questions.Count;
                Assert.InRange(sample.Count(question => question.Difficulty == difficulty), Math.Floor(share), Math.Ceiling(share));
            }
        }
    }

    [Fact]
    public void A_few_questions_are_of_different_topics()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Assert.InRange(Bank.Sample(10, seed).Select(question => question.Topic).Distinct().Count(), 9, 10);
        }
    }

    [Fact]
    public void Every_question_of_a_difficulty_that_has_a_place_is_reached()
    {
        HashSet<Difficulty> difficulties = [.. Bank.Sample(10, 0).Select(question => question.Difficulty)];

        HashSet<Question> reached = [.. Enumerable.Range(0, 1000).SelectMany(seed => Bank.Sample(10, seed))];

        Assert.Equal(Bank.Questions.Where(question => difficulties.Contains(question.Difficulty)).ToHashSet(), reached);
        Assert.Superset(new HashSet<Difficulty> { Difficulty.Medium, Difficulty.Hard, Difficulty.Staff }, difficulties);
    }

    /// <summary>It changes with the questions of the bank, and with nothing else.</summary>
    [Fact]
    public void A_sample_of_the_real_bank_stays_as_it_is() =>
        Assert.Equal(
            ["sysmon-duties", "go-modules-mvs", "errors-wrapping-tree", "pprof-profile-kinds", "finalizers-vs-cleanups", "escape-analysis", "false-sharing-counters", "gc-pacer-goal"],
            Bank.Sample(8, 42).Select(question => question.Id));

    [Fact]
    public void A_seed_gives_the_same_again_and_another_seed_another()
    {
        Assert.Equal(Bank.Sample(10, 42), Bank.Sample(10, 42));
        Assert.NotEqual(Bank.Sample(10, 42), Bank.Sample(10, 43));
        Assert.NotEqual(Bank.Sample(10, 42), Bank.Sample(10, -42));
    }

    [Fact]
    public void A_sample_of_a_list_is_of_the_list()
    {
        QuestionList list = Go.Tags.Gc.Questions.At(Difficulty.Staff);

        Assert.All(list.Sample(3, 7), question => Assert.True(list.Contains(question)));
        Assert.Equal(Bank.Questions.Sample(5, 7), Bank.Sample(5, 7));
    }

    [Fact]
    public void More_than_there_are_gives_all()
    {
        Assert.Equal(Bank.Questions.ToHashSet(), Bank.Sample(1000, 1).ToHashSet());
        Assert.Equal(Bank.Questions.Count, Bank.Sample(int.MaxValue, 1).Length);
        Assert.Equal(Go.Topics.Gc.Questions.ToHashSet(), Go.Topics.Gc.Questions.Sample(100, 1).ToHashSet());
    }

    [Fact]
    public void None_of_none()
    {
        Assert.Empty(Bank.Sample(0, 1));
        Assert.Empty(default(QuestionList).Sample(3, 1));
        Assert.Empty(Bank.Questions.At(Difficulty.Hard).At(Difficulty.Staff).Sample(3, 1));
        Assert.Equal(0, Bank.Sample([], 1));
    }

    [Fact]
    public void A_negative_count_is_refused()
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Sample(-1, 1)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(QuestionList).Sample(-1, 1));
    }

    [Fact]
    public void A_span_gets_the_same_questions_and_its_rest_stays()
    {
        var span = new Question[100];

        Assert.Equal(10, Bank.Sample(span.AsSpan(0, 10), 42));
        Assert.Equal(Bank.Sample(10, 42), span[..10]);

        int all = Bank.Sample(span, 42);
        Assert.Equal(Bank.Questions.Count, all);
        Assert.All(span[all..], question => Assert.Equal(default, question));
    }
}
