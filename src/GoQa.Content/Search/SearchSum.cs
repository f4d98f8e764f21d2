using GoQa.Format;

namespace GoQa.Search;

/// <summary>
/// What the terms of a query add up to for one question: in the high bits the weights, each with the bonus for a further term, below
/// them the weight, the field and the place in the query of the term that contributes most. Zero where no term stands.
/// </summary>
internal static class SearchSum
{
    /// <summary>
    /// What a second term of the query found in the same question adds, in units of weight: a question that has all words should
    /// stand before one that has the rarest of them twice.
    /// </summary>
    public const int BonusPerTerm = 12;

    private const int TotalShift = SearchPosting.HalfBits;
    private const uint BestMask = (1u << TotalShift) - 1;

    /// <summary>The sum with one more term.</summary>
    /// <param name="sum">The sum so far.</param>
    /// <param name="weightAndField">Of the posting.</param>
    /// <param name="shift">By how many bits its weight counts less.</param>
    /// <param name="place">The term's place in the query, from 0 to 15.</param>
    public static uint Add(uint sum, uint weightAndField, int shift, uint place)
    {
        // The larger of both without a branch, which would be guessed wrong half of the time.
        int more = (int)((weightAndField | place) - (sum & BestMask));
        uint weight = (weightAndField << (TotalShift - SearchPosting.WeightShift) >> shift) & ~BestMask;
        return sum + weight + OfTotal(BonusPerTerm) + (uint)(more & ~(more >> 31));
    }

    /// <summary>All weights with their bonuses.</summary>
    public static uint Total(uint sum) => sum >> TotalShift;

    /// <summary>The least sum of a total.</summary>
    public static uint OfTotal(uint total) => total << TotalShift;

    /// <summary>The score: all weights, and the bonus for all terms but one.</summary>
    public static int ScoreOf(uint total) => (int)total - BonusPerTerm;

    /// <summary>Weight, field and place of the term that contributes most.</summary>
    public static uint Best(uint sum) => sum & BestMask;

    /// <summary>The field that contributes most.</summary>
    public static int Field(uint sum) => SearchPosting.Field(sum);

    /// <summary>The place in the query of the term that contributes most.</summary>
    public static int Place(uint sum) => (int)(sum & ((1 << SearchPosting.PlaceBits) - 1));
}
