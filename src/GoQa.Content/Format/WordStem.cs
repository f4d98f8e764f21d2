namespace GoQa.Format;

/// <summary>
/// Reduces English words to what their plural and simple inflections share: <c>caches</c>, <c>cached</c> and <c>caching</c> to
/// <c>cach</c>, <c>allocations</c> and <c>allocate</c> to <c>allocat</c>. The stem need not be a word; both sides of a search
/// make the same. A small part of Porter's rules (1980): more of them would confuse words of this subject.
/// </summary>
internal static class WordStem
{
    private const int ShortestWord = 4;

    /// <summary>Shortens a word of lower-case ASCII letters in place; anything else stays as it is.</summary>
    /// <returns>The length of the stem.</returns>
    public static int Reduce(Span<byte> word) => IsPlain(word) ? ReducePlain(word) : word.Length;

    /// <summary>Shortens a word known to be of lower-case ASCII letters in place.</summary>
    /// <returns>The length of the stem.</returns>
    public static int ReducePlain(Span<byte> word)
    {
        if (word.Length < ShortestWord)
        {
            return word.Length;
        }

        int length = WithoutEnding(word, WithoutPlural(word, word.Length));
        return length > ShortestWord && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static bool IsPlain(ReadOnlySpan<byte> word)
    {
        foreach (byte letter in word)
        {
            if (letter is < (byte)'a' or > (byte)'z')
            {
                return false;
            }
        }

        return true;
    }

    private static int WithoutPlural(Span<byte> word, int length)
    {
        if (word[length - 1] != 's' || word[length - 2] is (byte)'s' or (byte)'u' or (byte)'i')
        {
            return length;
        }

        if (length > ShortestWord && EndsWith(word, length, "ies"u8))
        {
            word[length - 3] = (byte)'y';
            return length - 2;
        }

        return EndsWith(word, length, "sses"u8) || EndsWith(word, length, "xes"u8) ? length - 2 : length - 1;
    }

    private static int WithoutEnding(ReadOnlySpan<byte> word, int length)
    {
        switch (word[length - 1])
        {
            case (byte)'n' when length > 6 && EndsWith(word, length, "tion"u8):
                return length - 3;
            case (byte)'g' when length > 5 && EndsWith(word, length, "ing"u8) && HasVowel(word, length - 3):
                return WithoutDouble(word, length - 3);
            case (byte)'d' when length > ShortestWord && EndsWith(word, length, "ed"u8) && HasVowel(word, length - 2):
                return WithoutDouble(word, length - 2);
            default:
                return length;
        }
    }

    // "stopped" to "stop", but "called" to "call".
    private static int WithoutDouble(ReadOnlySpan<byte> word, int length) =>
        word[length - 1] == word[length - 2] && word[length - 1] is not ((byte)'l' or (byte)'s' or (byte)'z' or (byte)'e')
            ? length - 1
            : length;

    private static bool HasVowel(ReadOnlySpan<byte> word, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (word[i] is (byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' or (byte)'u' or (byte)'y')
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<byte> word, int length, ReadOnlySpan<byte> ending)
    {
        if (length < ending.Length)
        {
            return false;
        }

        for (int i = 0; i < ending.Length; i++)
        {
            if (word[length - ending.Length + i] != ending[i])
            {
                return false;
            }
        }

        return true;
    }
}
