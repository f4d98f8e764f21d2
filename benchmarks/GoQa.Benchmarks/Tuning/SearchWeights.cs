namespace GoQa.Benchmarks.Tuning;

/// <summary>The constants of the search that are a choice.</summary>
/// <param name="Fields">How much a word counts in each field, in the order of <see cref="SearchField"/>.</param>
/// <param name="Saturation">How soon further occurrences stop counting.</param>
/// <param name="Length">How much a long question's counts are reduced.</param>
/// <param name="Bonus">What each further term of the query adds.</param>
internal sealed record SearchWeights(double[] Fields, double Saturation, double Length, int Bonus)
{
    /// <summary>Gets those of the library. They are checked to give the index of the bank, number by number.</summary>
    public static SearchWeights Current { get; } = new([6, 4, 2, 1, 0.5, 0.6], 1.2, 0.4, Search.SearchSum.BonusPerTerm);

    /// <summary>The current ones first, then those around them, in all combinations; the answer's weight is the unit.</summary>
    public static IEnumerable<SearchWeights> Grid() => Around().Prepend(Current);

    private static IEnumerable<SearchWeights> Around() =>
        from title in (double[])[3, 4.5, 6, 8, 11]
        from tags in (double[])[2, 4, 6]
        from keyPoints in (double[])[1, 2, 3]
        from examples in (double[])[0.25, 0.5, 1]
        from followUps in (double[])[0.3, 0.6, 1]
        from saturation in (double[])[0.8, 1.2, 1.8]
        from length in (double[])[0.2, 0.4, 0.6, 0.75]
        from bonus in (int[])[0, 6, 12, 20]
        select new SearchWeights([title, tags, keyPoints, 1, examples, followUps], saturation, length, bonus);

    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"fields {string.Join(" / ", Fields)}, saturation {Saturation}, length {Length}, bonus {Bonus}");
}
