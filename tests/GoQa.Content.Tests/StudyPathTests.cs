namespace GoQa.Tests;

public class StudyPathTests
{
    private static readonly QuestionBank Bank = Go.Bank;

    [Fact]
    public void The_whole_bank_goes_from_warm_up_to_staff() => AssertInOrder(Bank.Questions);

    [Fact]
    public void Topics_tags_and_filtered_lists_follow_the_same_order()
    {
        foreach (Topic topic in Bank.Topics)
        {
            AssertInOrder(topic.Questions);
            Assert.Equal(topic.StudyPath, topic.Questions.StudyPath);
        }

        foreach (Tag tag in Bank.Tags)
        {
            AssertInOrder(tag.Questions);
            AssertInOrder(tag.Questions.At(Difficulty.Hard));
            Assert.Equal(tag.StudyPath, tag.Questions.StudyPath);
        }
    }

    [Fact]
    public void A_place_beyond_the_end_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Questions.StudyPath[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Questions.StudyPath[Bank.Questions.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Bank.Tags[0].StudyPath[Bank.Tags[0].Questions.Count]);
    }

    [Fact]
    public void Default_is_empty()
    {
        Assert.Empty(default(StudyPath));
        Assert.Empty(default(QuestionList).StudyPath);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(StudyPath)[0]);
        Assert.Throws<InvalidOperationException>(() => default(Topic).StudyPath);
    }

    [Fact]
    public void An_enumerator_ends_and_can_begin_anew()
    {
        using StudyPath.Enumerator enumerator = Bank.Tags[0].StudyPath.GetEnumerator();
        Assert.Equal(default, enumerator.Current);
        Assert.True(enumerator.MoveNext());
        Question first = enumerator.Current;
        while (enumerator.MoveNext())
        {
        }

        Assert.False(enumerator.MoveNext());
        Assert.Equal(default, enumerator.Current);
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal(first, enumerator.Current);
    }

    private static void AssertInOrder(QuestionList list)
    {
        List<Question> expected = [.. list.OrderBy(question => question.Difficulty).ThenBy(question => question.Number ?? int.MaxValue)];

        Assert.Equal(expected, list.StudyPath.ToList());
        Assert.Equal(expected.Count, list.StudyPath.Count);
        Assert.Equal(expected, Enumerable.Range(0, list.Count).Select(i => list.StudyPath[i]));
    }
}
