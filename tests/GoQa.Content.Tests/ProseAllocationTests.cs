namespace GoQa.Tests;

/// <summary>The long texts: UTF-8 reads are free, the first one included.</summary>
public class ProseAllocationTests
{
    [Fact]
    public void Utf8_forms_are_free()
    {
        Question question = Go.Questions.GmpModel;
        Assert.Equal(0, Measure(question, static q => q.Answer.HtmlUtf8.Length));
        Assert.Equal(0, Measure(question, static q => q.Answer.MarkdownUtf8.Length));
        Assert.Equal(0, Measure(question, static q => q.Answer.TextUtf8.Length));
        Assert.Equal(0, Measure(question, static q => q.Heading.HtmlUtf8.Length));
        Assert.Equal(0, Measure(question, static q =>
        {
            int sum = 0;
            foreach (Prose point in q.KeyPoints)
            {
                sum += point.TextUtf8.Length;
            }

            foreach (Example example in q.Examples)
            {
                sum += example.CodeUtf8.Length + example.LanguageUtf8.Length + example.InfoUtf8.Length;
            }

            foreach (FollowUp followUp in q.FollowUps)
            {
                sum += followUp.Text.HtmlUtf8.Length + (followUp.Question is { } target ? target.IdUtf8.Length : 0);
            }

            foreach (Reference reference in q.References)
            {
                sum += reference.TitleUtf8.Length + reference.UrlUtf8.Length;
            }

            return sum;
        }));
    }

    private static long Measure(Question question, Func<Question, int> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = read(question);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
