using System.Runtime.CompilerServices;
using GoQa.Format;
using GoQa.Tables;

namespace GoQa.Search;

/// <summary>Finds terms of an index: a word itself, the words it begins, the words one typing error away.</summary>
internal static class TermFinder
{
    /// <summary>Shorter words have too many neighbours for a typing error to be guessed.</summary>
    public const int ShortestMistyped = 5;

    private const int ShortestPrefix = 2;

    /// <summary>How many letters an unfinished word may have beyond a stem: "preempti" begins "preemption", whose stem is "preempt".</summary>
    private const int LongestEnding = 3;

    /// <summary>The term, or -1.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Exact(ReadOnlySpan<byte> word, in SearchTables tables) => KeyTable.Find(word, tables.Slots, tables.Terms);

    /// <summary>The terms that begin with a word, as a stretch of the ordered terms.</summary>
    public static (int First, int End) Prefixed(ReadOnlySpan<byte> word, int terms, in SearchTables tables)
    {
        for (int length = word.Length; length >= ShortestPrefix && length >= word.Length - LongestEnding; length--)
        {
            (int First, int End) range = Range(word.Slice(0, length), terms, tables);
            if (range.First < range.End)
            {
                return range;
            }

            // Only what may be the beginning of an ending is taken off a longer word.
            if (length <= ShortestMistyped)
            {
                break;
            }
        }

        return default;
    }

    /// <summary>
    /// The terms one edit away: a letter wrong, missing, too many, or two swapped. One edit leaves the first or the second half of
    /// the word as it is, so only terms that share a half are compared.
    /// </summary>
    public static int Mistyped(ReadOnlySpan<byte> word, int terms, in SearchTables tables, Span<int> found)
    {
        int count = 0;
        int half = word.Length / 2;
        (int first, int end) = Range(word.Slice(0, half), terms, tables);
        for (int term = first; term < end && count < found.Length; term++)
        {
            if (IsOneEditAway(word, TextPool.Read(tables.Terms, term)))
            {
                found[count++] = term;
            }
        }

        (first, end) = BackwardsRange(word.Slice(half), terms, tables);
        for (int place = first; place < end && count < found.Length; place++)
        {
            int term = PackedNumbers.Read(tables.Backwards, place);
            if (!found.Slice(0, count).Contains(term) && IsOneEditAway(word, TextPool.Read(tables.Terms, term)))
            {
                found[count++] = term;
            }
        }

        return count;
    }

    internal static bool IsOneEditAway(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        int start = left.CommonPrefixLength(right);
        ReadOnlySpan<byte> restOfLeft = left.Slice(start);
        ReadOnlySpan<byte> restOfRight = right.Slice(start);
        if (restOfLeft.Length > restOfRight.Length)
        {
            return restOfLeft.Slice(1).SequenceEqual(restOfRight);
        }

        if (restOfLeft.Length < restOfRight.Length)
        {
            return restOfRight.Slice(1).SequenceEqual(restOfLeft);
        }

        return restOfLeft.Length > 0
            && (restOfLeft.Slice(1).SequenceEqual(restOfRight.Slice(1))
                || (restOfLeft.Length > 1 && restOfLeft[0] == restOfRight[1] && restOfLeft[1] == restOfRight[0]
                    && restOfLeft.Slice(2).SequenceEqual(restOfRight.Slice(2))));
    }

    private static (int First, int End) Range(ReadOnlySpan<byte> prefix, int terms, in SearchTables tables)
    {
        int first = LowerBound(prefix, terms, tables);
        int end = first;
        while (end < terms && TextPool.Read(tables.Terms, end).StartsWith(prefix))
        {
            end++;
        }

        return (first, end);
    }

    private static int LowerBound(ReadOnlySpan<byte> prefix, int terms, in SearchTables tables)
    {
        int low = 0;
        int high = terms;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = TextPool.Read(tables.Terms, middle).SequenceCompareTo(prefix) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static (int First, int End) BackwardsRange(ReadOnlySpan<byte> ending, int terms, in SearchTables tables)
    {
        int low = 0;
        int high = terms;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool isBefore = CompareBackwards(TextPool.Read(tables.Terms, PackedNumbers.Read(tables.Backwards, middle)), ending) < 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        int end = low;
        while (end < terms && TextPool.Read(tables.Terms, PackedNumbers.Read(tables.Backwards, end)).EndsWith(ending))
        {
            end++;
        }

        return (low, end);
    }

    private static int CompareBackwards(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 1; i <= length; i++)
        {
            int difference = left[^i] - right[^i];
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length - right.Length;
    }
}
