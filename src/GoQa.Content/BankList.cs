using System.Collections;

namespace GoQa;

/// <summary>
/// A read-only list of items of a bank: topics, tags, key points, follow-ups and so on. Immutable and safe for use from many
/// threads. Counting, indexing and <c>foreach</c> over the struct allocate nothing; seen as <see cref="IReadOnlyList{T}"/> it
/// is boxed, and its enumerator too.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public readonly record struct BankList<T> : IReadOnlyList<T>
    where T : struct, IBankItem<T>
{
    private readonly QuestionBank? _bank;
    private readonly int _owner;

    internal BankList(QuestionBank bank, int owner, int count)
    {
        _bank = bank;
        _owner = owner;
        Count = count;
    }

    /// <summary>Gets the number of items. <c>default</c> is an empty list.</summary>
    public int Count { get; }

    /// <summary>Gets the item at a place.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                Throw.IndexOutOfRange(index, Count);
            }

            return T.Create(_bank!, _owner, index);
        }
    }

    /// <summary>Enumerates the items in their order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The number of items, for logs and the debugger.</summary>
    /// <returns>Such as <c>3 items</c>.</returns>
    public override string ToString() => Count == 1 ? "1 item" : $"{Count} items";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a <see cref="BankList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly BankList<T> _list;
        private int _index;

        internal Enumerator(BankList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>Gets the current item; only between a <see cref="MoveNext"/> that said yes and the next one.</summary>
        public readonly T Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_index >= _list.Count - 1)
            {
                _index = _list.Count;
                return false;
            }

            _index++;
            return true;
        }

        /// <summary>Goes back before the first item.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
