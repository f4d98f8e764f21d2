using System.ComponentModel;

namespace GoQa.Search;

/// <summary>A ranked row, between the index and <see cref="SearchHit"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SearchMatch
{
    // From the top: 18 bits of the sum's total, 18 of the row counted backwards, 28 of what a hit says of the best term: while
    // ranks are compared the best of the sum, which has weight, field and place, and after that field and term.
    private const int RowShift = 28;
    private const int TotalShift = 46;
    private const int FieldShift = 18;
    private const uint LastRow = (1u << (TotalShift - RowShift)) - 1;
    private const ulong BestMask = (1ul << RowShift) - 1;

    private SearchMatch(ulong rank) => Rank = rank;

    /// <summary>
    /// Gets a number that orders matches: above all the score, below it the row counted backwards, since of equals the earlier
    /// question comes first.
    /// </summary>
    internal ulong Rank { get; }

    internal uint Total => (uint)(Rank >> TotalShift);

    internal int Row => (int)(LastRow - ((uint)(Rank >> RowShift) & LastRow));

    internal int Score => SearchSum.ScoreOf(Total);

    internal int Field => (int)(Rank & BestMask) >> FieldShift;

    internal int Term => (int)Rank & ((1 << FieldShift) - 1);

    /// <summary>A match that can be compared and is not yet complete.</summary>
    internal static SearchMatch Ranked(int row, uint sum) =>
        new(((ulong)SearchSum.Total(sum) << TotalShift) | ((ulong)(LastRow - (uint)row) << RowShift) | SearchSum.Best(sum));

    /// <summary>The complete match, given the terms of the query by their places.</summary>
    internal SearchMatch Complete(ReadOnlySpan<int> terms)
    {
        uint best = (uint)(Rank & BestMask);
        int term = terms[SearchSum.Place(best)];
        return new((Rank & ~BestMask) | ((ulong)SearchSum.Field(best) << FieldShift) | (uint)term);
    }
}
