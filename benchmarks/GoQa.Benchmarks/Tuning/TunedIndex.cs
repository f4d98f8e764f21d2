using GoQa.Format;

namespace GoQa.Benchmarks.Tuning;

/// <summary>The weights that terms get in questions from a choice of constants: the generator's arithmetic, without its tables.</summary>
internal static class TunedIndex
{
    /// <summary>For each term, in the order given, its rows with weights of seven bits; zero where a question is not listed.</summary>
    public static (int Row, int Weight)[][] Weigh(IReadOnlyList<List<(int Row, int[] Counts)>> terms, int[][] lengths, SearchWeights weights)
    {
        double[] weighted = [.. lengths.Select(counts => Weighted(counts, weights))];
        double average = weighted.Average();
        double[] norms = [.. weighted.Select(length => 1 - weights.Length + (weights.Length * length / average))];
        double[][] scores = [.. terms.Select(term => Score(term, norms, weights))];
        double most = scores.Max(term => term.Max());
        return [.. terms.Select((term, i) => term
            .Select((one, j) => (one.Row, (int)Math.Round(scores[i][j] / most * SearchPosting.MaxWeight, MidpointRounding.AwayFromZero)))
            .ToArray())];
    }

    private static double[] Score(List<(int Row, int[] Counts)> term, double[] norms, SearchWeights weights)
    {
        double rarity = Math.Log(1 + ((norms.Length - term.Count + 0.5) / (term.Count + 0.5)));
        return [.. term.Select(one =>
        {
            double scaled = Weighted(one.Counts, weights) / norms[one.Row];
            return scaled * (weights.Saturation + 1) / (scaled + weights.Saturation) * rarity;
        })];
    }

    private static double Weighted(int[] counts, SearchWeights weights)
    {
        double sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            sum += counts[i] * weights.Fields[i];
        }

        return sum;
    }
}
