using System.Runtime.CompilerServices;
using GoQa.Format;

namespace GoQa.Search;

/// <summary>
/// Picks the questions with the highest sums. Most questions that rank high have the rarest term of the query; those are taken first,
/// so that few of the others get past the lowest of the best. In the order of rows a third of all would, each a wrong guess of the processor.
/// </summary>
internal static class BestMatches
{
    /// <summary>Fills the matches, best first, and returns how many there are. The sums are used up.</summary>
    /// <param name="sums">A sum for each question.</param>
    /// <param name="terms">The terms of the query, by place.</param>
    /// <param name="matches">Room for at least one match.</param>
    /// <param name="tables">The index.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Pick(Span<uint> sums, ReadOnlySpan<int> terms, Span<SearchMatch> matches, in SearchTables tables)
    {
        // Zero is no sum, and whatever is below the last of the best need not be looked at.
        uint least = 1;
        int count = 0;
        ReadOnlySpan<byte> postings = tables.PostingsOf(Rarest(terms, tables));
        while (postings.Length >= PackedNumbers.Width)
        {
            int row = SearchPosting.Row(PackedNumbers.ReadHalves(postings, 0));
            postings = postings.Slice(PackedNumbers.Width);
            uint sum = sums[row];
            sums[row] = 0;
            if (sum >= least)
            {
                least = Insert(SearchMatch.Ranked(row, sum), matches, ref count);
            }
        }

        for (int row = 0; row < sums.Length; row++)
        {
            if (sums[row] >= least)
            {
                least = Insert(SearchMatch.Ranked(row, sums[row]), matches, ref count);
            }
        }

        for (int i = 0; i < count; i++)
        {
            matches[i] = matches[i].Complete(terms);
        }

        return count;
    }

    private static int Rarest(ReadOnlySpan<int> terms, in SearchTables tables)
    {
        int rarest = 0;
        int fewest = int.MaxValue;
        foreach (int term in terms)
        {
            int length = tables.PostingsOf(term).Length;
            if (length < fewest)
            {
                (rarest, fewest) = (term, length);
            }
        }

        return rarest;
    }

    // Returns the least sum that may still come among the best; of equal totals an earlier row does.
    private static uint Insert(SearchMatch match, Span<SearchMatch> matches, ref int count)
    {
        int place = count;
        if (place < matches.Length)
        {
            count = place + 1;
        }
        else if (match.Rank < matches[--place].Rank)
        {
            return SearchSum.OfTotal(matches[place].Total);
        }

        while (place > 0 && matches[place - 1].Rank < match.Rank)
        {
            matches[place] = matches[place - 1];
            place--;
        }

        matches[place] = match;
        return count < matches.Length ? 1 : SearchSum.OfTotal(matches[count - 1].Total);
    }
}
