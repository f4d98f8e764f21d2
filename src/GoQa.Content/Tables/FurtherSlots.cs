using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GoQa.Format;

namespace GoQa.Tables;

/// <summary>
/// Finds any key of a hash table (<see cref="KeyTableLayout"/>): very short ones, long ones, those beyond ASCII, those whose first
/// slot is another's, and all of them on processors that keep the big end of a number first.
/// </summary>
internal static class FurtherSlots
{
    /// <inheritdoc cref="KeyTable.Find(ReadOnlySpan{char}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Find(ReadOnlySpan<char> key, ReadOnlySpan<byte> table, ReadOnlySpan<byte> utf16Keys, ReadOnlySpan<byte> utf8Keys)
    {
        int windows = KeyTableLayout.WindowsOf(key.Length);
        if (table[windows] == 0)
        {
            return -1;
        }

        int index = KeyTableLayout.FirstSlot(KeyHash.Compute(key, table[windows] - 1, table[windows + 1]), table[0]);
        int length = KeyTableLayout.LengthMark(key.Length);
        while (true)
        {
            ulong slot = Read(table, index);
            int place = KeyTableLayout.Place(slot);
            bool isSpecial = (slot & KeyTableLayout.IsSpecial) != 0 || (!BitConverter.IsLittleEndian && slot != 0);
            if (isSpecial
                ? SpecialKey.IsAt(key, utf8Keys, place)
                : ((int)slot & KeyTableLayout.LengthMask) == length && MemoryMarshal.AsBytes(key).SequenceEqual(utf16Keys.Slice(place * sizeof(char), key.Length * sizeof(char))))
            {
                return KeyTableLayout.Number(slot);
            }

            if ((slot & KeyTableLayout.IsFollowed) == 0)
            {
                return -1;
            }

            index = (index + 1) & ((1 << table[0]) - 1);
        }
    }

    /// <inheritdoc cref="KeyTable.Find(ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Find(ReadOnlySpan<byte> key, ReadOnlySpan<byte> table, ReadOnlySpan<byte> utf8Keys)
    {
        int windows = KeyTableLayout.WindowsOf(key.Length);
        if (table[windows] == 0)
        {
            return -1;
        }

        int index = KeyTableLayout.FirstSlot(KeyHash.Compute(key, table[windows] - 1, table[windows + 1]), table[0]);
        int length = KeyTableLayout.LengthMark(key.Length);
        while (true)
        {
            ulong slot = Read(table, index);
            int place = KeyTableLayout.Place(slot);
            if ((slot & KeyTableLayout.IsSpecial) != 0
                ? SpecialKey.IsAt(key, utf8Keys, place)
                : ((int)slot & KeyTableLayout.LengthMask) == length && key.SequenceEqual(utf8Keys.Slice(TextPool.Start(utf8Keys) + place, key.Length)))
            {
                return KeyTableLayout.Number(slot);
            }

            if ((slot & KeyTableLayout.IsFollowed) == 0)
            {
                return -1;
            }

            index = (index + 1) & ((1 << table[0]) - 1);
        }
    }

    private static ulong Read(ReadOnlySpan<byte> table, int index) => BinaryPrimitives.ReadUInt64LittleEndian(
        table.Slice(KeyTableLayout.HeaderBytes + (index * KeyTableLayout.SlotBytes), KeyTableLayout.SlotBytes));
}
