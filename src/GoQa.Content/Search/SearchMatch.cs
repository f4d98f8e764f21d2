using System.ComponentModel;

namespace GoQa.Search;

/// <summary>A ranked row, between the index and <see cref="SearchHit"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SearchMatch
{
    private const int RowShift = 28;
    private const int ScoreShift = 46;
    private const uint LastRow = (1u << (ScoreShift - RowShift)) - 1;

    internal SearchMatch(int row, uint sum)
        : this(((ulong)SearchSum.Total(sum) << ScoreShift) | ((ulong)(LastRow - (uint)row) << RowShift) | SearchSum.Best(sum), 0)
    {
    }

    private SearchMatch(ulong rank, int term)
    {
        Rank = rank;
        Term = term;
    }

    /// <summary>
    /// Gets a number that orders matches: above all the score, below it the row counted backwards, since of equals the earlier
    /// question comes first. What a hit says of the best term is in the lowest bits, as in a sum.
    /// </summary>
    internal ulong Rank { get; }

    /// <summary>Gets the term that contributed most.</summary>
    internal int Term { get; }

    internal int Row => (int)(LastRow - ((uint)(Rank >> RowShift) & LastRow));

    internal int Score => SearchSum.ScoreOf(Total);

    internal uint Total => (uint)(Rank >> ScoreShift);

    internal int Field => SearchSum.Field((uint)Rank);

    /// <summary>The match with its term, given those of the query by their places.</summary>
    internal SearchMatch With(ReadOnlySpan<int> terms) => new(Rank, terms[SearchSum.Place((uint)Rank)]);
}
