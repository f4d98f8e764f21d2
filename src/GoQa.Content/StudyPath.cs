using System.Collections;
using GoQa.Format;

namespace GoQa;

/// <summary>
/// Questions in the order in which to study them: from warm-up to staff, within a difficulty by number; those without a number
/// come last of their difficulty, in the bank's order. Immutable and safe for use from many threads; <c>default</c> is empty.
/// </summary>
/// <remarks>
/// Counting, indexing and <c>foreach</c> over the struct allocate nothing. Seen as <see cref="IReadOnlyList{T}"/> it is boxed, and
/// its enumerator too. The order was decided when the bank was compiled; enumerating walks it and passes over the questions that
/// are not in the list, so it takes time in proportion to the bank's size, and so does each indexing of a filtered list.
/// </remarks>
public readonly record struct StudyPath : IReadOnlyList<Question>
{
    private readonly QuestionList _questions;

    internal StudyPath(QuestionList questions)
    {
        _questions = questions;
    }

    /// <summary>Gets the number of questions.</summary>
    public int Count => _questions.Count;

    /// <summary>Gets the question at a place.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Question this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                Throw.IndexOutOfRange(index, Count);
            }

            int place = Count == _questions.Bank!.QuestionCount ? index : PlaceOf(index);
            return QuestionAt(place);
        }
    }

    /// <summary>Enumerates the questions in their order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The number of questions, for logs and the debugger.</summary>
    /// <returns>Such as <c>3 questions</c>.</returns>
    public override string ToString() => _questions.ToString();

    IEnumerator<Question> IEnumerable<Question>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Question QuestionAt(int place) => new(_questions.Bank!, PackedNumbers.Read(_questions.Bank!.StudyOrder, place));

    private int PlaceOf(int index)
    {
        int place = NextPlace(-1);
        for (; index > 0; index--)
        {
            place = NextPlace(place);
        }

        return place;
    }

    /// <summary>The next place in the bank's order whose question is in the list; the bank's size after the last.</summary>
    private int NextPlace(int place)
    {
        if (_questions.Bank is not { } bank)
        {
            return 0;
        }

        ReadOnlySpan<byte> order = bank.StudyOrder;
        do
        {
            place++;
        }
        while (place < bank.QuestionCount && !_questions.ContainsRow(PackedNumbers.Read(order, place)));

        return place;
    }

    /// <summary>Enumerates a <see cref="StudyPath"/>.</summary>
    public struct Enumerator : IEnumerator<Question>
    {
        private readonly StudyPath _path;
        private readonly int _end;
        private int _place;

        internal Enumerator(StudyPath path)
        {
            _path = path;
            _end = path._questions.Bank?.QuestionCount ?? 0;
            _place = -1;
        }

        /// <summary>Gets the current question; only between a <see cref="MoveNext"/> that said yes and the next one.</summary>
        public readonly Question Current => (uint)_place < (uint)_end ? _path.QuestionAt(_place) : default;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next question.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_place < _end)
            {
                _place = _path.NextPlace(_place);
            }

            return _place < _end;
        }

        /// <summary>Goes back before the first question.</summary>
        public void Reset() => _place = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
