namespace GoQa.Tests;

public class QuestionListTests
{
    private static readonly QuestionBank Bank = Go.Bank;

    public static TheoryData<Difficulty> Difficulties() => [.. Enum.GetValues<Difficulty>()];

    [Fact]
    public void Without_a_filter_it_is_the_bank()
    {
        Assert.Equal(Bank.Questions.Count, Bank.Questions.ToList().Count);
        Assert.Equal(Bank.Questions.ToList(), Enumerable.Range(0, Bank.Questions.Count).Select(i => Bank.Questions[i]));
    }

    [Theory]
    [MemberData(nameof(Difficulties))]
    public void Filters_agree_with_a_plain_search_in_any_order(Difficulty difficulty)
    {
        foreach (Tag tag in Bank.Tags)
        {
            foreach (Topic topic in Bank.Topics)
            {
                List<Question> expected = [];
                foreach (Question question in Bank.Questions)
                {
                    if (question.Difficulty == difficulty && question.Topic == topic && question.Tags.Contains(tag))
                    {
                        expected.Add(question);
                    }
                }

                AssertSame(expected, Bank.Questions.Tagged(tag).At(difficulty).In(topic));
                AssertSame(expected, Bank.Questions.In(topic).Tagged(tag).At(difficulty));
                AssertSame(expected, Bank.Questions.At(difficulty).In(topic).Tagged(tag).Tagged(tag));
            }
        }
    }

    [Fact]
    public void More_than_four_filters_all_count()
    {
        foreach (Question question in Bank.Questions)
        {
            QuestionList list = Bank.Questions.At(question.Difficulty).In(question.Topic);
            foreach (Tag tag in question.Tags)
            {
                list = list.Tagged(tag);
            }

            Assert.Contains(question, list);
            Assert.True(list.Contains(question));
            Assert.All(list, found => Assert.All(question.Tags, tag => Assert.Contains(tag, found.Tags)));
            Tag other = Bank.Tags.First(tag => !question.Tags.Contains(tag));
            Assert.DoesNotContain(question, list.Tagged(other));
        }
    }

    [Fact]
    public void Filters_that_exclude_each_other_leave_nothing()
    {
        QuestionList none = Bank.Questions.At(Difficulty.Medium).At(Difficulty.Hard);

        Assert.True(none.Count == 0);
        Assert.Empty(none);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void A_place_beyond_the_end_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Questions[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Questions[Bank.Questions.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Topics[Bank.Topics.Count]);
    }

    [Fact]
    public void Default_is_empty()
    {
        Assert.Empty(default(QuestionList));
        Assert.Empty(default(QuestionList).Tagged(Bank.Tags[0]).At(Difficulty.Hard).In(Bank.Topics[0]));
        Assert.False(default(QuestionList).Contains(Bank.Questions[0]));
        Assert.Empty(default(BankList<Tag>));
    }

    [Fact]
    public void What_belongs_to_no_bank_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Bank.Questions.Tagged(default));
        Assert.Throws<InvalidOperationException>(() => Bank.Questions.In(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Questions.At((Difficulty)4));
        Assert.False(Bank.Questions.Contains(default));
    }

    [Fact]
    public void An_enumerator_can_begin_anew()
    {
        using QuestionList.Enumerator enumerator = Bank.Questions.GetEnumerator();
        Assert.True(enumerator.MoveNext());
        Question first = enumerator.Current;
        while (enumerator.MoveNext())
        {
        }

        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal(first, enumerator.Current);
    }

    private static void AssertSame(List<Question> expected, QuestionList actual)
    {
        Assert.Equal(expected, actual.ToList());
        Assert.Equal(expected.Count, actual.Count);
        for (int i = 0; i < expected.Count; i++)
        {
            Assert.Equal(expected[i], actual[i]);
            Assert.True(actual.Contains(expected[i]));
        }
    }
}
