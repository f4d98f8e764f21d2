namespace GoQa.Benchmarks.Peers;

/// <summary>Keeps the highest ranks in order: what every engine that scores all of a query's questions has to do at the end.</summary>
internal static class TopRows
{
    private const int RowBits = 32;

    /// <summary>A number that orders by score and, of equals, by the earlier row.</summary>
    public static ulong Rank(uint score, int row) => ((ulong)score << RowBits) | (uint)~row;

    public static int Row(ulong rank) => ~(int)(uint)rank;

    public static uint Score(ulong rank) => (uint)(rank >> RowBits);

    /// <summary>Inserts a rank that belongs among the best, and returns how many there are.</summary>
    public static int Insert(ulong rank, Span<ulong> best, int count)
    {
        int place = count < best.Length ? count++ : count - 1;
        while (place > 0 && best[place - 1] < rank)
        {
            best[place] = best[place - 1];
            place--;
        }

        best[place] = rank;
        return count;
    }
}
