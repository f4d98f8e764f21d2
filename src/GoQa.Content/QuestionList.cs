using System.Collections;
using System.Runtime.CompilerServices;
using GoQa.Format;

namespace GoQa;

/// <summary>
/// Questions of a bank in the bank's order: all of them, or those that pass every filter. A filter makes a new small value and
/// reads nothing; the questions are found when they are counted or enumerated, by intersecting sets that were computed when the
/// bank was compiled. Immutable and safe for use from many threads; <c>default</c> is an empty list.
/// </summary>
/// <remarks>
/// Filtering, counting, indexing and <c>foreach</c> over the struct allocate nothing, up to four filters; each further one
/// allocates a small array. Seen as <see cref="IReadOnlyList{T}"/> the list is boxed, and its enumerator too. Counting and
/// indexing take time in proportion to a 56th of the bank's size, times the filters.
/// </remarks>
public readonly partial record struct QuestionList : IReadOnlyList<Question>
{
    private readonly QuestionBank? _bank;

    /// <summary>Up to four set numbers, 16 bits each, the first in the lowest bits; where there is none, that of all questions, 0.</summary>
    private readonly ulong _sets;

    /// <summary>Further set numbers.</summary>
    private readonly int[]? _moreSets;

    internal QuestionList(QuestionBank bank)
    {
        _bank = bank;
    }

    private QuestionList(QuestionBank bank, ulong sets, int[]? moreSets)
    {
        _bank = bank;
        _sets = sets;
        _moreSets = moreSets;
    }

    /// <summary>Gets the number of questions.</summary>
    public int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bank is not null && _sets <= uint.MaxValue
            ? CountTwo(_bank.Sets, _bank.WordsPerSet, (uint)_sets)
            : CountAny(_bank, _sets, _moreSets);
    }

    /// <summary>Gets these questions in the order in which to study them: by difficulty, then number. Allocates nothing.</summary>
    public StudyPath StudyPath => new(this);

    /// <summary>Gets the question at a place.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Question this[int index]
    {
        get
        {
            int row = _bank is null || index < 0 ? -1 : RowAt(index);
            if (row < 0)
            {
                Throw.IndexOutOfRange(index, Count);
            }

            return new Question(_bank!, row);
        }
    }

    /// <summary>The questions among these that have a tag.</summary>
    /// <param name="tag">A tag of the same bank.</param>
    /// <returns>The narrower list.</returns>
    /// <exception cref="ArgumentException">The tag belongs to another bank.</exception>
    /// <exception cref="InvalidOperationException">The tag is <c>default</c>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public QuestionList Tagged(Tag tag) =>
        tag.IsIn(_bank) ? With(_bank!, _sets, _moreSets, _bank!.FirstTagSet + tag.Row) : TaggedElsewhere(_bank, tag);

    /// <summary>The questions among these that have a difficulty.</summary>
    /// <param name="difficulty">The difficulty.</param>
    /// <returns>The narrower list.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no difficulty.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public QuestionList At(Difficulty difficulty)
    {
        if ((uint)difficulty >= BitSets.DifficultyCount)
        {
            Throw.UnknownDifficulty(difficulty);
        }

        return _bank is null ? default : With(_bank, _sets, _moreSets, BitSets.FirstDifficulty + (int)difficulty);
    }

    /// <summary>The questions among these that belong to a topic.</summary>
    /// <param name="topic">A topic of the same bank.</param>
    /// <returns>The narrower list.</returns>
    /// <exception cref="ArgumentException">The topic belongs to another bank.</exception>
    /// <exception cref="InvalidOperationException">The topic is <c>default</c>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public QuestionList In(Topic topic)
    {
        QuestionBank bank = _bank ?? topic.Bank;
        if (!topic.IsOf(bank))
        {
            Throw.OtherBank("topic", nameof(topic));
        }

        return _bank is null ? default : With(_bank, _sets, _moreSets, BitSets.FirstTopic + topic.Row);
    }

    /// <summary>Whether a question is among these. Reads one bit a filter.</summary>
    /// <param name="question">A question of any bank.</param>
    /// <returns>Whether it is in the list.</returns>
    public bool Contains(Question question) => question.IsOf(_bank) && ContainsRow(question.Row);

    /// <summary>Enumerates the questions in the bank's order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The number of questions, for logs and the debugger.</summary>
    /// <returns>Such as <c>3 questions</c>.</returns>
    public override string ToString() => Count == 1 ? "1 question" : $"{Count} questions";

    IEnumerator<Question> IEnumerable<Question>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The bank of the list; null for <c>default</c>.</summary>
    internal QuestionBank? Bank => _bank;

    internal bool ContainsRow(int row)
    {
        int bit = row % TableFormat.QuestionsPerWord;
        ulong word = Intersect(_bank!, _sets, _moreSets, row / TableFormat.QuestionsPerWord);
        return (word & (1ul << (((bit / 7) * 8) + (bit % 7)))) != 0;
    }
}
