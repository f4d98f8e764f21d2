namespace GoQa.Generators.Common;

/// <summary>
/// Guesses for many words against the same candidates. Comparing is the dearest thing a rule does, so there is an end to it: a bank in
/// which thousands of words are wrong has one mistake, not thousands.
/// </summary>
internal sealed class SpellingGuesses(IEnumerable<string> candidates)
{
    /// <summary>Pairs of words that are compared, at 5 microseconds each: 1,000 mistakes in a bank of 100 names, 4 in one of 30,000.</summary>
    private const int MaxComparisons = 100_000;

    private string[]? _candidates;
    private int _left = MaxComparisons;

    /// <summary>" (did you mean 'x'?)" with its leading space, or nothing.</summary>
    public string DidYouMean(string word)
    {
        // In one order, whatever the order of the files.
        _candidates ??= candidates.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        if (_left <= 0)
        {
            return string.Empty;
        }

        _left -= _candidates.Length;
        return Spelling.DidYouMean(word, _candidates);
    }
}
