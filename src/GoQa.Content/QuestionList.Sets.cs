using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GoQa.Format;

namespace GoQa;

/// <content>The sets: which questions pass the filters.</content>
public readonly partial record struct QuestionList
{
    private const int InlineSets = 4;
    private const int SetBits = 16;
    private const uint MaxSet = 0xFFFF;

    /// <summary>
    /// One filter more. The first two, of which nearly all lists are made, are put in place without a call; and whatever is called
    /// gets values and not this list's address, so that a list made only to be counted stays in registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static QuestionList With(QuestionBank bank, ulong filters, int[]? moreSets, int set)
    {
        ulong entry = (uint)set;
        if (filters == 0)
        {
            return new QuestionList(bank, entry, null);
        }

        return filters >> SetBits == 0 && filters != entry
            ? new QuestionList(bank, filters | (entry << SetBits), null)
            : WithFurther(bank, filters, moreSets, entry);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static QuestionList WithFurther(QuestionBank bank, ulong filters, int[]? moreSets, ulong entry)
    {
        for (int i = 0; i < InlineSets; i++)
        {
            ulong present = (filters >> (i * SetBits)) & 0xFFFF;
            if (present == entry)
            {
                return new QuestionList(bank, filters, moreSets);
            }

            if (present == 0)
            {
                return new QuestionList(bank, filters | (entry << (i * SetBits)), null);
            }
        }

        return new QuestionList(bank, filters, [.. moreSets ?? [], (int)entry]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static QuestionList TaggedElsewhere(QuestionBank? bank, Tag tag)
    {
        // A tag that is default has no bank to compare.
        if (!tag.IsOf(bank ?? tag.Bank))
        {
            Throw.OtherBank("tag", nameof(tag));
        }

        return default;
    }

    /// <summary>Counts what up to two filters leave, the common case. The order of a word's bytes is of no account when bits are counted.</summary>
    private static int CountTwo(ReadOnlySpan<byte> sets, int words, uint filters)
    {
        ReadOnlySpan<ulong> all = MemoryMarshal.Cast<byte, ulong>(sets);
        ref ulong left = ref MemoryMarshal.GetReference(all.Slice((int)(filters & MaxSet) * words, words));
        ref ulong right = ref MemoryMarshal.GetReference(all.Slice((int)(filters >> SetBits) * words, words));
        int count = 0;
        for (nint i = 0; i < words; i++)
        {
            count += BitOperations.PopCount(Unsafe.Add(ref left, i) & Unsafe.Add(ref right, i));
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountAny(QuestionBank? bank, ulong filters, int[]? moreSets)
    {
        if (bank is null)
        {
            return 0;
        }

        int count = 0;
        for (int word = 0; word < bank.WordsPerSet; word++)
        {
            count += BitOperations.PopCount(Intersect(bank, filters, moreSets, word));
        }

        return count;
    }

    /// <summary>The questions of one word that pass all filters, one bit each.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Intersect(QuestionBank bank, ulong filters, int[]? moreSets, int word)
    {
        int words = bank.WordsPerSet;
        ReadOnlySpan<byte> sets = bank.Sets;
        ulong bits = BitSets.ReadWord(sets, words, BitSets.All, word);
        for (ulong rest = filters; rest != 0; rest >>= SetBits)
        {
            bits &= BitSets.ReadWord(sets, words, (int)(rest & MaxSet), word);
        }

        if (moreSets is not null)
        {
            foreach (int set in moreSets)
            {
                bits &= BitSets.ReadWord(sets, words, set, word);
            }
        }

        return bits;
    }

    private int RowAt(int index)
    {
        if (_sets == 0)
        {
            return index < _bank!.QuestionCount ? index : -1;
        }

        for (int word = 0; word < _bank!.WordsPerSet; word++)
        {
            ulong bits = Intersect(_bank, _sets, _moreSets, word);
            int count = BitOperations.PopCount(bits);
            if (index < count)
            {
                for (; index > 0; index--)
                {
                    bits &= bits - 1;
                }

                return BitSets.RowOf(word, BitOperations.TrailingZeroCount(bits));
            }

            index -= count;
        }

        return -1;
    }
}
