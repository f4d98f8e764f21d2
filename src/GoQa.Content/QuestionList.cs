using System.Collections;
using System.Numerics;
using System.Runtime.InteropServices;
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
    private const int InlineSets = 4;
    private const int SetBits = 16;
    private const ulong FullWord = 0x7F7F_7F7F_7F7F_7F7F;

    private readonly QuestionBank? _bank;

    /// <summary>Up to four set numbers plus one, 16 bits each, the first in the lowest bits; 0 ends them.</summary>
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
        get
        {
            if (_bank is null)
            {
                return 0;
            }

            if (_sets == 0)
            {
                return _bank.QuestionCount;
            }

            if (_sets >> (2 * SetBits) == 0)
            {
                int first = SetAt(0);
                return CountTwo(_bank.Sets, _bank.WordsPerSet, first, _sets >> SetBits == 0 ? first : SetAt(1));
            }

            int count = 0;
            for (int word = 0; word < _bank.WordsPerSet; word++)
            {
                count += BitOperations.PopCount(ReadWord(word));
            }

            return count;
        }
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
    public QuestionList Tagged(Tag tag)
    {
        QuestionBank bank = _bank ?? tag.Bank;
        if (!tag.IsOf(bank))
        {
            Throw.OtherBank("tag", nameof(tag));
        }

        return _bank is null ? default : With(bank.FirstTagSet + tag.Row);
    }

    /// <summary>The questions among these that have a difficulty.</summary>
    /// <param name="difficulty">The difficulty.</param>
    /// <returns>The narrower list.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no difficulty.</exception>
    public QuestionList At(Difficulty difficulty)
    {
        if ((uint)difficulty >= BitSets.DifficultyCount)
        {
            Throw.UnknownDifficulty(difficulty);
        }

        return _bank is null ? default : With((int)difficulty);
    }

    /// <summary>The questions among these that belong to a topic.</summary>
    /// <param name="topic">A topic of the same bank.</param>
    /// <returns>The narrower list.</returns>
    /// <exception cref="ArgumentException">The topic belongs to another bank.</exception>
    /// <exception cref="InvalidOperationException">The topic is <c>default</c>.</exception>
    public QuestionList In(Topic topic)
    {
        QuestionBank bank = _bank ?? topic.Bank;
        if (!topic.IsOf(bank))
        {
            Throw.OtherBank("topic", nameof(topic));
        }

        return _bank is null ? default : With(BitSets.DifficultyCount + topic.Row);
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
        return (ReadWord(row / TableFormat.QuestionsPerWord) & (1ul << (((bit / 7) * 8) + (bit % 7)))) != 0;
    }

    private QuestionList With(int set)
    {
        ulong entry = (ulong)(set + 1);
        if (_sets == 0)
        {
            return new QuestionList(_bank!, entry, null);
        }

        for (int i = 0; i < InlineSets; i++)
        {
            ulong present = (_sets >> (i * SetBits)) & 0xFFFF;
            if (present == entry)
            {
                return this;
            }

            if (present == 0)
            {
                return new QuestionList(_bank!, _sets | (entry << (i * SetBits)), null);
            }
        }

        return new QuestionList(_bank!, _sets, [.. _moreSets ?? [], set]);
    }

    /// <summary>The number of one of the first four sets.</summary>
    private int SetAt(int place) => (int)((_sets >> (place * SetBits)) & 0xFFFF) - 1;

    // The common case, in six instructions a word. The order of a word's bytes is of no account when bits are counted.
    private static int CountTwo(ReadOnlySpan<byte> sets, int words, int first, int second)
    {
        ReadOnlySpan<ulong> all = MemoryMarshal.Cast<byte, ulong>(sets);
        ReadOnlySpan<ulong> left = all.Slice(first * words, words);
        ReadOnlySpan<ulong> right = all.Slice(second * words, words);
        int count = 0;
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            count += BitOperations.PopCount(left[i] & right[i]);
        }

        return count;
    }

    /// <summary>The questions of one word that pass all filters, one bit each.</summary>
    private ulong ReadWord(int word)
    {
        if (_sets == 0)
        {
            return AllOf(word, _bank!.QuestionCount);
        }

        int words = _bank!.WordsPerSet;
        ReadOnlySpan<byte> sets = _bank.Sets;
        ulong bits = FullWord;
        for (ulong rest = _sets; rest != 0; rest >>= SetBits)
        {
            bits &= BitSets.ReadWord(sets, words, (int)(rest & 0xFFFF) - 1, word);
        }

        if (_moreSets is not null)
        {
            foreach (int set in _moreSets)
            {
                bits &= BitSets.ReadWord(sets, words, set, word);
            }
        }

        return bits;
    }

    private static ulong AllOf(int word, int total)
    {
        int left = total - (word * TableFormat.QuestionsPerWord);
        if (left >= TableFormat.QuestionsPerWord)
        {
            return FullWord;
        }

        ulong fullBytes = FullWord & ((1ul << (8 * (left / 7))) - 1);
        ulong lastByte = ((1ul << (left % 7)) - 1) << (8 * (left / 7));
        return fullBytes | lastByte;
    }

    private int RowAt(int index)
    {
        if (_sets == 0)
        {
            return index < _bank!.QuestionCount ? index : -1;
        }

        for (int word = 0; word < _bank!.WordsPerSet; word++)
        {
            ulong bits = ReadWord(word);
            int count = BitOperations.PopCount(bits);
            if (index < count)
            {
                for (; index > 0; index--)
                {
                    bits &= bits - 1;
                }

                return BitSets.RowOf(word, BitOperations.TrailingZeroCount(bits));
            }

            index -= count;
        }

        return -1;
    }

    /// <summary>Enumerates a <see cref="QuestionList"/>.</summary>
    public struct Enumerator : IEnumerator<Question>
    {
        private readonly QuestionList _list;
        private readonly int _words;
        private int _word;
        private int _row;
        private ulong _bits;

        internal Enumerator(QuestionList list)
        {
            _list = list;
            _words = list._bank is null ? 0 : list._bank.WordsPerSet;
            _word = -1;
        }

        /// <summary>Gets the current question; only between a <see cref="MoveNext"/> that said yes and the next one.</summary>
        public readonly Question Current => _list._bank is null ? default : new(_list._bank, _row);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next question.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            while (_bits == 0)
            {
                if (_word + 1 >= _words)
                {
                    return false;
                }

                _bits = _list.ReadWord(++_word);
            }

            _row = BitSets.RowOf(_word, BitOperations.TrailingZeroCount(_bits));
            _bits &= _bits - 1;
            return true;
        }

        /// <summary>Goes back before the first question.</summary>
        public void Reset()
        {
            _word = -1;
            _bits = 0;
        }

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
