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
                count = Insert(new SearchMatch(row, sum), matches, count, ref least);
            }
        }

        for (int row = 0; row < sums.Length; row++)
        {
            if (sums[row] >= least)
            {
                count = Insert(new SearchMatch(row, sums[row]), matches, count, ref least);
            }
        }

        for (int i = 0; i < count; i++)
        {
            matches[i] = matches[i].With(terms);
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

    private static int Insert(SearchMatch match, Span<SearchMatch> matches, int count, ref uint least)
    {
        int place = count;
        if (count < matches.Length)
        {
            count++;
        }
        else if (match.Rank < matches[--place].Rank)
        {
            return count;
        }

        while (place > 0 && matches[place - 1].Rank < match.Rank)
        {
            matches[place] = matches[place - 1];
            place--;
        }

        matches[place] = match;
        if (count == matches.Length)
        {
            least = SearchSum.OfTotal(matches[count - 1].Total);
        }

        return count;
    }
}
