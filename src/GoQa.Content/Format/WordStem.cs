using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GoQa.Format;

/// <summary>
/// Reduces English words to what their plural and simple inflections share: <c>caches</c>, <c>cached</c> and <c>caching</c> to
/// <c>cach</c>, <c>allocations</c> and <c>allocate</c> to <c>allocat</c>. The stem need not be a word; both sides of a search
/// make the same. A small part of Porter's rules (1980): more of them would confuse words of this subject.
/// </summary>
internal static class WordStem
{
    private const int ShortestWord = 4;

    // Endings as numbers, the first letter in the lowest byte: one comparison each, and none of them a call.
    private const uint Ies = 'i' | ('e' << 8) | ('s' << 16);
    private const uint Xes = 'x' | ('e' << 8) | ('s' << 16);
    private const uint Sses = 's' | ('s' << 8) | ('e' << 16) | ('s' << 24);
    private const uint Tion = 't' | ('i' << 8) | ('o' << 16) | ('n' << 24);
    private const uint Ing = 'i' | ('n' << 8) | ('g' << 16);
    private const uint Ed = 'e' | ('d' << 8);

    /// <summary>Shortens a word of lower-case ASCII letters in place; anything else stays as it is.</summary>
    /// <returns>The length of the stem.</returns>
    public static int Reduce(Span<byte> word) => IsPlain(word) ? ReducePlain(word) : word.Length;

    /// <summary>Shortens a word known to be of lower-case ASCII letters in place.</summary>
    /// <returns>The length of the stem.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
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

        uint ending = LastFour(word, length);
        if (length > ShortestWord && ending >> 8 == Ies)
        {
            word[length - 3] = (byte)'y';
            return length - 2;
        }

        return ending == Sses || ending >> 8 == Xes ? length - 2 : length - 1;
    }

    private static int WithoutEnding(ReadOnlySpan<byte> word, int length)
    {
        if (length <= ShortestWord)
        {
            return length;
        }

        uint ending = LastFour(word, length);
        if (length > 6 && ending == Tion)
        {
            return length - 3;
        }

        if (length > 5 && ending >> 8 == Ing && HasVowel(word, length - 3))
        {
            return WithoutDouble(word, length - 3);
        }

        return ending >> 16 == Ed && HasVowel(word, length - 2) ? WithoutDouble(word, length - 2) : length;
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

    // The last letter is in the highest byte.
    private static uint LastFour(ReadOnlySpan<byte> word, int length) =>
        BinaryPrimitives.ReadUInt32LittleEndian(word.Slice(length - sizeof(uint), sizeof(uint)));
}
