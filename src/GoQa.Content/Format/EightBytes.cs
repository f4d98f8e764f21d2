using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GoQa.Format;

/// <summary>Eight bytes of a text in one number, the first in the lowest byte: a word is read in two or three steps instead of one a letter.</summary>
internal static class EightBytes
{
    /// <summary>How many there are.</summary>
    public const int Count = sizeof(ulong);

    private const int BitsPerByte = 8;
    private const ulong Ones = 0x0101_0101_0101_0101;
    private const ulong HighBits = 0x80 * Ones;

    /// <summary>The bytes from a position on, zeros behind the end.</summary>
    public static ulong Load(ReadOnlySpan<byte> text, int position)
    {
        int left = text.Length - position;
        if (left >= Count)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(position));
        }

        if (text.Length >= Count && left > 0)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(text.Length - Count)) >> (BitsPerByte * (Count - left));
        }

        ulong bytes = 0;
        for (int i = 0; i < left; i++)
        {
            bytes |= (ulong)text[position + i] << (BitsPerByte * i);
        }

        return bytes;
    }

    /// <summary>The first bytes alone, zeros in the place of the others.</summary>
    public static ulong First(ulong bytes, int count) =>
        count == Count ? bytes : bytes & ((1ul << (BitsPerByte * count)) - 1);

    /// <summary>How many letters from a to z it begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountSmallLetters(ulong bytes)
    {
        // Added to seven bits, a constant carries into the eighth where the byte is not below a bound, and never beyond.
        ulong low = bytes & ~HighBits;
        ulong atLeastA = low + ((0x80 - 'a') * Ones);
        ulong beyondZ = low + ((0x80 - 'z' - 1) * Ones);
        ulong others = ~(atLeastA & ~beyondZ & ~bytes) & HighBits;
        if (others == 0)
        {
            return Count;
        }

        // All bits below the first of the others: one in each byte before it and in its own, and the product counts them.
        ulong below = (others & (0 - others)) - 1;
        return (int)(((below & Ones) * Ones) >> (BitsPerByte * (Count - 1))) - 1;
    }
}
