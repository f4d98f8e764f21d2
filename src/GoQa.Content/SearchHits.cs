using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoQa;

/// <summary>
/// The best hits of a search, at most ten, best first. A value that holds them itself: neither it nor <c>foreach</c> over it
/// allocates. To get more than ten, hand a span to <see cref="QuestionBank.Search(ReadOnlySpan{char}, Span{SearchHit})"/>.
/// </summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Nobody compares results of searches; hits compare by value.")]
public struct SearchHits
{
    /// <summary>The most hits it holds.</summary>
    public const int Capacity = 10;

    private QuestionBank? _bank;
    private Slots _slots;

    /// <summary>Gets the number of hits.</summary>
    public int Count { readonly get; private set; }

    /// <summary>Gets the hit at a place, the best at 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public readonly SearchHit this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                Throw.IndexOutOfRange(index, Count);
            }

            return new SearchHit(_bank!, _slots[index]);
        }
    }

    /// <summary>Enumerates the hits, best first, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public readonly Enumerator GetEnumerator() => new(this);

    internal static SearchHits Of(QuestionBank bank, BankTables tables, ReadOnlySpan<byte> query)
    {
        var hits = new SearchHits { _bank = bank };
        hits.Count = tables.Search(query, hits._slots);
        return hits;
    }

    /// <summary>Enumerates <see cref="SearchHits"/>.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator
    {
        private readonly SearchHits _hits;
        private int _index;

        internal Enumerator(SearchHits hits)
        {
            _hits = hits;
            _index = -1;
        }

        /// <summary>Gets the current hit; only between a <see cref="MoveNext"/> that said yes and the next one.</summary>
        public readonly SearchHit Current => _hits[_index];

        /// <summary>Goes to the next hit.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _hits.Count;
    }

    [InlineArray(Capacity)]
    private struct Slots
    {
        private Search.SearchMatch _first;
    }
}
