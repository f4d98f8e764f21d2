using System.Buffers;
using GoQa.Sampling;

namespace GoQa;

/// <content>Samples.</content>
public readonly partial record struct QuestionList
{
    /// <summary>
    /// Picks some of these questions at random, the same for a seed on every machine and under every version of .NET as long as the
    /// list is the same. Allocates the array and nothing else; to reuse one, hand over a span.
    /// </summary>
    /// <remarks>
    /// Each difficulty gets its share of the places: the whole part of it, then one more by largest remainder, and chance decides between
    /// equal remainders; so a small sample may have no place for a difficulty of few questions. Within a difficulty the next pick is of
    /// a topic with the fewest picks so far. A list of more than 500 questions borrows space from the shared pool of arrays, which
    /// allocates it when it has none.
    /// </remarks>
    /// <param name="count">How many; a count above <see cref="Count"/> gives all.</param>
    /// <param name="seed">Any number; each gives another sample.</param>
    /// <returns>Different questions, from warm-up to staff, within a difficulty in random order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Question[] Sample(int count, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var questions = new Question[Math.Min(count, Count)];
        Sample(questions, seed);
        return questions;
    }

    /// <summary>
    /// Picks as many of these questions at random as a span holds, the same for a seed on every machine and under every version of
    /// .NET as long as the list is the same. Allocates nothing.
    /// </summary>
    /// <inheritdoc cref="Sample(int, long)" path="/remarks"/>
    /// <param name="questions">Room for the questions; filled from its beginning, from warm-up to staff, within a difficulty in random order.</param>
    /// <param name="seed">Any number; each gives another sample.</param>
    /// <returns>The number of questions: the length of the span, or <see cref="Count"/> if that is less.</returns>
    public int Sample(Span<Question> questions, long seed)
    {
        const int MaxOnStack = 2048;
        int total = Count;
        int count = Math.Min(questions.Length, total);
        if (count == 0)
        {
            return 0;
        }

        int topics = _bank!.Topics.Count;
        int space = total + count + StratifiedSample.ScratchLength(total, topics);
        int[]? borrowed = space <= MaxOnStack ? null : ArrayPool<int>.Shared.Rent(space);
        Span<int> numbers = borrowed ?? stackalloc int[MaxOnStack];
        Span<int> candidates = CopyRowsTo(numbers.Slice(0, total));
        Span<int> picks = numbers.Slice(total, count);
        StratifiedSample.Pick(_bank.QuestionFacts, candidates, topics, unchecked((ulong)seed), picks, numbers.Slice(total + count));
        for (int i = 0; i < count; i++)
        {
            questions[i] = new Question(_bank, picks[i]);
        }

        if (borrowed is not null)
        {
            ArrayPool<int>.Shared.Return(borrowed);
        }

        return count;
    }

    private Span<int> CopyRowsTo(Span<int> rows)
    {
        int count = 0;
        foreach (Question question in this)
        {
            rows[count++] = question.Row;
        }

        return rows;
    }
}
