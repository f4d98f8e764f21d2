namespace GoQa;

/// <content>Samples of the whole bank.</content>
public sealed partial class QuestionBank
{
    /// <summary>
    /// Picks questions of the bank at random, the same for a seed on every machine and under every version of .NET as long as the bank
    /// is the same. Allocates the array and nothing else; to reuse one, hand over a span.
    /// </summary>
    /// <inheritdoc cref="QuestionList.Sample(int, long)"/>
    public Question[] Sample(int count, long seed) => Questions.Sample(count, seed);

    /// <summary>
    /// Picks as many questions of the bank at random as a span holds, the same for a seed on every machine and under every version of
    /// .NET as long as the bank is the same. Allocates nothing.
    /// </summary>
    /// <inheritdoc cref="QuestionList.Sample(Span{Question}, long)"/>
    public int Sample(Span<Question> questions, long seed) => Questions.Sample(questions, seed);
}
