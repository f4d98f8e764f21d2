using System.Runtime.InteropServices;
using System.Text;
using GoQa.Format;

namespace GoQa.Tables;

/// <summary>
/// Finds keys in the hash tables laid out by the generator (<see cref="KeyTableLayout"/>). All is given as spans, so that one
/// virtual call hands over constants and the rest is static; nothing here uses a generic vector type, whose loading would cost
/// milliseconds at the first call. The search stands here once for each form of a key, for the same reason: shared code would be
/// generic over the comparison.
/// </summary>
internal static class KeyTable
{
    /// <summary>The number of the key, or -1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="table">Header and slots.</param>
    /// <param name="utf16Keys">Pool of the keys as UTF-16, little end first; a key beyond ASCII is empty there.</param>
    /// <param name="utf8Keys">Pool of the keys as UTF-8.</param>
    public static int Find(ReadOnlySpan<char> key, ReadOnlySpan<byte> table, ReadOnlySpan<byte> utf16Keys, ReadOnlySpan<byte> utf8Keys)
    {
        if (!KeyTableLayout.HasLength(table, key.Length) || key.IsEmpty)
        {
            return -1;
        }

        int bits = table[0];
        ulong hash = KeyHash.Compute(key, table[1], table[2]);
        int fingerprint = KeyTableLayout.Fingerprint(hash);
        int slot = KeyTableLayout.FirstSlot(hash, bits);
        ReadOnlySpan<byte> slots = table.Slice(KeyTableLayout.HeaderBytes);
        while (true)
        {
            int entry = PackedNumbers.Read(slots, slot);
            if (entry == 0)
            {
                return -1;
            }

            if (entry >> KeyTableLayout.KeyBits == fingerprint)
            {
                int number = (entry & ((1 << KeyTableLayout.KeyBits) - 1)) - 1;
                if (AreEqual(key, TextPool.Read(utf16Keys, number), utf8Keys, number))
                {
                    return number;
                }
            }

            slot = (slot + 1) & ((1 << bits) - 1);
        }
    }

    /// <summary>The number of the key, or -1.</summary>
    /// <inheritdoc cref="Find(ReadOnlySpan{char}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public static int Find(ReadOnlySpan<byte> key, ReadOnlySpan<byte> table, ReadOnlySpan<byte> utf8Keys)
    {
        if (!KeyTableLayout.HasLength(table, key.Length) || key.IsEmpty)
        {
            return -1;
        }

        int bits = table[0];
        ulong hash = KeyHash.Compute(key, table[1], table[2]);
        int fingerprint = KeyTableLayout.Fingerprint(hash);
        int slot = KeyTableLayout.FirstSlot(hash, bits);
        ReadOnlySpan<byte> slots = table.Slice(KeyTableLayout.HeaderBytes);
        while (true)
        {
            int entry = PackedNumbers.Read(slots, slot);
            if (entry == 0)
            {
                return -1;
            }

            if (entry >> KeyTableLayout.KeyBits == fingerprint)
            {
                int number = (entry & ((1 << KeyTableLayout.KeyBits) - 1)) - 1;
                if (key.SequenceEqual(TextPool.Read(utf8Keys, number)))
                {
                    return number;
                }
            }

            slot = (slot + 1) & ((1 << bits) - 1);
        }
    }

    private static bool AreEqual(ReadOnlySpan<char> key, ReadOnlySpan<byte> utf16, ReadOnlySpan<byte> utf8Keys, int number)
    {
        if (BitConverter.IsLittleEndian && !utf16.IsEmpty)
        {
            return MemoryMarshal.AsBytes(key).SequenceEqual(utf16);
        }

        return AreEqual(key, TextPool.Read(utf8Keys, number));
    }

    // Character by character: only for keys beyond ASCII and for processors that keep the big end first.
    private static bool AreEqual(ReadOnlySpan<char> key, ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out Rune expected, out int bytes);
            if (Rune.DecodeFromUtf16(key, out Rune actual, out int chars) != System.Buffers.OperationStatus.Done || actual != expected)
            {
                return false;
            }

            utf8 = utf8.Slice(bytes);
            key = key.Slice(chars);
        }

        return key.IsEmpty;
    }
}
