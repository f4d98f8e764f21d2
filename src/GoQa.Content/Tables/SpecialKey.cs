using System.Buffers;
using System.Text;
using GoQa.Format;

namespace GoQa.Tables;

/// <summary>
/// Compares the keys that are no plain run of ASCII of known length, and all keys on processors that keep the big end of a
/// number first. Apart from the rest, so that a bank without such keys never pays for compiling this.
/// </summary>
internal static class SpecialKey
{
    /// <summary>Whether the text at a place of a pool is the key.</summary>
    public static bool IsAt(ReadOnlySpan<char> key, ReadOnlySpan<byte> pool, int place)
    {
        ReadOnlySpan<byte> utf8 = TextAt(pool, place);
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out Rune expected, out int bytes);
            if (Rune.DecodeFromUtf16(key, out Rune actual, out int chars) != OperationStatus.Done || actual != expected)
            {
                return false;
            }

            utf8 = utf8.Slice(bytes);
            key = key.Slice(chars);
        }

        return key.IsEmpty;
    }

    /// <inheritdoc cref="IsAt(ReadOnlySpan{char}, ReadOnlySpan{byte}, int)"/>
    public static bool IsAt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> pool, int place) => key.SequenceEqual(TextAt(pool, place));

    // The slot does not say where the text ends: its number is that of a question, which may have several keys.
    private static ReadOnlySpan<byte> TextAt(ReadOnlySpan<byte> pool, int place)
    {
        int start = TextPool.Start(pool);
        int low = 0;
        int high = (start / PackedNumbers.Width) - 2;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = PackedNumbers.Read(pool, middle) < start + place ? (middle + 1, high) : (low, middle);
        }

        return TextPool.Read(pool, low);
    }
}
