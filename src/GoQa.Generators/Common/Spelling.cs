namespace GoQa.Generators.Common;

/// <summary>Guesses what an author meant.</summary>
internal static class Spelling
{
    /// <summary>Longer words are not compared: the cost is the product of the lengths, and nobody mistypes a sentence.</summary>
    private const int MaxLength = 80;

    private const int MaxQuoted = 40;

    /// <summary>The candidate with the fewest changed letters, if at most a third of them changed; the first of equals.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int best = (Math.Min(word.Length, MaxLength) / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > MaxLength || word.Length > MaxLength || Math.Abs(candidate.Length - word.Length) >= best)
            {
                continue;
            }

            int distance = Distance(word, candidate);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>" (did you mean 'x'?)" with its leading space, or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $" (did you mean '{nearest}'?)" : string.Empty;

    /// <summary>An author's words as a message quotes them: on one line, and of a long text the beginning.</summary>
    public static string Quote(string words)
    {
        string line = words.Replace('\n', ' ').Trim();
        if (line.Length <= MaxQuoted)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return line.Substring(0, end).TrimEnd() + "...";
    }

    // Letters to insert, delete or replace (Levenshtein 1965), case aside.
    private static int Distance(string left, string right)
    {
        int[] row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                int next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }

        return row[right.Length];
    }
}
