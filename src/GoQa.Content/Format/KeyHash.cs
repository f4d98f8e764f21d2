using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace GoQa.Format;

/// <summary>
/// The hash of a key: its length and four windows of four characters each, the first, the last and two between whose places are
/// chosen for each table when it is built. Reading every character would cost ten times as much for long ids, and the builder
/// sees to it that the windows tell the keys of a table apart. Characters and UTF-8 bytes of one ASCII key hash alike; a key
/// beyond ASCII hashes differently in the two forms and is entered once for each.
/// </summary>
internal static class KeyHash
{
    /// <summary>Characters of one window.</summary>
    public const int Window = 4;

    /// <summary>The places of the inner windows are given in 128ths of the way from the first to the last window.</summary>
    public const int PlaceScale = 128;

    /// <summary>The hash of a key given as UTF-16.</summary>
    /// <param name="key">The key, not empty.</param>
    /// <param name="second">Place of the second window, from 0 to 127.</param>
    /// <param name="third">Place of the third window, from 0 to 127.</param>
    public static ulong Compute(ReadOnlySpan<char> key, int second, int third)
    {
        if (key.Length < Window)
        {
            ulong few = key[0];
            for (int i = 1; i < key.Length; i++)
            {
                few |= (ulong)key[i] << (16 * i);
            }

            return Mix(few, 0, 0, 0, key.Length);
        }

        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(key);
        int last = key.Length - Window;
        return Mix(
            Load(bytes, 0),
            Load(bytes, last),
            Load(bytes, PlaceOf(last, second)),
            Load(bytes, PlaceOf(last, third)),
            key.Length);
    }

    /// <summary>The hash of a key given as UTF-8.</summary>
    /// <inheritdoc cref="Compute(ReadOnlySpan{char}, int, int)"/>
    public static ulong Compute(ReadOnlySpan<byte> key, int second, int third)
    {
        if (key.Length < Window)
        {
            ulong few = key[0];
            for (int i = 1; i < key.Length; i++)
            {
                few |= (ulong)key[i] << (16 * i);
            }

            return Mix(few, 0, 0, 0, key.Length);
        }

        int last = key.Length - Window;
        return Mix(
            Widen(key, 0),
            Widen(key, last),
            Widen(key, PlaceOf(last, second)),
            Widen(key, PlaceOf(last, third)),
            key.Length);
    }

    // Never negative, so that it is one shift.
    private static int PlaceOf(int last, int place) => (int)((uint)(last * place) / PlaceScale);

    private static ulong Load(ReadOnlySpan<byte> utf16, int place)
    {
        ulong window = BinaryPrimitives.ReadUInt64LittleEndian(utf16.Slice(place * sizeof(char), Window * sizeof(char)));
        return BitConverter.IsLittleEndian ? window : SwapBytesOfChars(window);
    }

    private static ulong SwapBytesOfChars(ulong window) =>
        ((window & 0x00FF_00FF_00FF_00FF) << 8) | ((window >> 8) & 0x00FF_00FF_00FF_00FF);

    private static ulong Widen(ReadOnlySpan<byte> utf8, int place)
    {
        ulong window = BinaryPrimitives.ReadUInt32LittleEndian(utf8.Slice(place, Window));
        window = (window | (window << 16)) & 0x0000_FFFF_0000_FFFF;
        return (window | (window << 8)) & 0x00FF_00FF_00FF_00FF;
    }

    // The products do not wait for each other; a sum of products of odd constants spreads every bit upwards, and the top bits
    // are the ones that are used.
    private static ulong Mix(ulong first, ulong last, ulong second, ulong third, int length)
    {
        unchecked
        {
            ulong sum = (first * 0x9E37_79B9_7F4A_7C15) + (last * 0xC2B2_AE3D_27D4_EB4F)
                + (second * 0x1656_67B1_9E37_79F9) + (third * 0xD6E8_FEB8_6659_FD93);
            return (sum ^ (sum >> 32) ^ (ulong)length) * 0x2545_F491_4F6C_DD1D;
        }
    }
}
