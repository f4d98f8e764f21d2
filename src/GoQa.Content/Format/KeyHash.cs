using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace GoQa.Format;

/// <summary>
/// The hash of a key: two windows of four characters each, whose places the builder chooses for each length of the keys so that
/// they tell the keys of this length apart. Reading every character would cost ten times as much for long ids. Characters and
/// UTF-8 bytes of one ASCII key hash alike; a key beyond ASCII hashes differently in the two forms and is entered once for each.
/// </summary>
internal static class KeyHash
{
    /// <summary>Characters of one window. A shorter key is one window, whatever its places.</summary>
    public const int Window = 4;

    /// <summary>The hash of a key given as UTF-16.</summary>
    /// <param name="key">The key, not empty.</param>
    /// <param name="first">Place of the first window.</param>
    /// <param name="second">Place of the second window.</param>
    public static ulong Compute(ReadOnlySpan<char> key, int first, int second)
    {
        if (key.Length < Window)
        {
            return Mix(((ulong)key[key.Length - 1] << 32) | ((uint)key[key.Length / 2] << 16) | key[0], 0);
        }

        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(key);
        return Mix(LoadUtf16(bytes, first), LoadUtf16(bytes, second));
    }

    /// <summary>The hash of a key given as UTF-8.</summary>
    /// <inheritdoc cref="Compute(ReadOnlySpan{char}, int, int)"/>
    public static ulong Compute(ReadOnlySpan<byte> key, int first, int second) => key.Length < Window
        ? Mix(((ulong)key[key.Length - 1] << 32) | ((uint)key[key.Length / 2] << 16) | key[0], 0)
        : MixUtf8(Load(key, first), Load(key, second));

    /// <summary>
    /// The hash of two windows, each four characters of 16 bits, the first in the lowest. The windows of an ASCII key fit into each
    /// other's gaps, so that one product serves both; it spreads every bit upwards, and the top bits are the ones that are used.
    /// </summary>
    public static ulong Mix(ulong first, ulong second) => unchecked((first + (second << 8)) * 0x9E37_79B9_7F4A_7C15);

    /// <summary>The hash of two windows of UTF-8, each four bytes, the first in the lowest bits.</summary>
    public static ulong MixUtf8(uint first, uint second) => Mix(Widen(first), Widen(second));

    private static ulong LoadUtf16(ReadOnlySpan<byte> utf16, int place)
    {
        ulong window = BinaryPrimitives.ReadUInt64LittleEndian(utf16.Slice(place * sizeof(char), Window * sizeof(char)));
        return BitConverter.IsLittleEndian ? window : SwapBytesOfChars(window);
    }

    private static ulong SwapBytesOfChars(ulong window) =>
        ((window & 0x00FF_00FF_00FF_00FF) << 8) | ((window >> 8) & 0x00FF_00FF_00FF_00FF);

    private static uint Load(ReadOnlySpan<byte> utf8, int place) => BinaryPrimitives.ReadUInt32LittleEndian(utf8.Slice(place, Window));

    private static ulong Widen(ulong window)
    {
        window = (window | (window << 16)) & 0x0000_FFFF_0000_FFFF;
        return (window | (window << 8)) & 0x00FF_00FF_00FF_00FF;
    }
}
