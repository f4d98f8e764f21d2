using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GoQa.Format;

namespace GoQa.Tables;

/// <summary>
/// Finds keys in the hash tables laid out by the generator (<see cref="KeyTableLayout"/>). All is given as spans, so that one
/// virtual call hands over constants and the rest is static; nothing here uses a generic vector type, whose loading would cost
/// milliseconds at the first call. Each search looks at the first slot itself, which is all there is to it for nearly every key;
/// what else there may be is apart, in <see cref="FurtherSlots"/>, and compiled when first needed.
/// </summary>
/// <remarks>
/// Reads without checks of bounds, which were a tenth of the time: a place in the header leaves room for a window in every key of its
/// length, a hash has as many bits as there are slots, a slot's text is in both pools. The builder makes it so, for constants.
/// </remarks>
internal static class KeyTable
{
    private const int Chunk = sizeof(ulong);

    /// <summary>The number that the key stands for, or -1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="table">Header and slots.</param>
    /// <param name="utf16Keys">The texts of the keys as UTF-16, little end first, each character of a key where its byte is in the pool.</param>
    /// <param name="utf8Keys">Pool of the keys as UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ReadOnlySpan<char> key, ReadOnlySpan<byte> table, ReadOnlySpan<byte> utf16Keys, ReadOnlySpan<byte> utf8Keys)
    {
        if (!BitConverter.IsLittleEndian || (uint)(key.Length - KeyHash.Window) > KeyTableLayout.LongestPlain - KeyHash.Window)
        {
            return FurtherSlots.Find(key, table, utf16Keys, utf8Keys);
        }

        ref byte header = ref MemoryMarshal.GetReference(table);
        uint windows = WindowsOf(ref header, key.Length);
        if (windows == 0)
        {
            return -1;
        }

        ref char text = ref MemoryMarshal.GetReference(key);
        ulong hash = KeyHash.Mix(Load(ref text, (windows & 0x7F) - 1), Load(ref text, windows >> 8));
        ulong slot = Load(ref header, OffsetOf(KeyTableLayout.FirstSlot(hash, table[0])));
        if (((uint)slot & KeyTableLayout.LengthMask) == (uint)key.Length)
        {
            ref byte found = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf16Keys), (nuint)(uint)KeyTableLayout.Place(slot) * sizeof(char));
            if (AreEqual(ref Unsafe.As<char, byte>(ref text), ref found, (nuint)(uint)key.Length * sizeof(char)))
            {
                return KeyTableLayout.Number(slot);
            }
        }

        return (slot & KeyTableLayout.IsNotAll) == 0 ? -1 : FurtherSlots.Find(key, table, utf16Keys, utf8Keys);
    }

    /// <summary>The number that the key stands for, or -1.</summary>
    /// <inheritdoc cref="Find(ReadOnlySpan{char}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ReadOnlySpan<byte> key, ReadOnlySpan<byte> table, ReadOnlySpan<byte> utf8Keys)
    {
        if (!BitConverter.IsLittleEndian || (uint)(key.Length - KeyHash.Window) > KeyTableLayout.LongestPlain - KeyHash.Window)
        {
            return FurtherSlots.Find(key, table, utf8Keys);
        }

        ref byte header = ref MemoryMarshal.GetReference(table);
        uint windows = WindowsOf(ref header, key.Length);
        if (windows == 0)
        {
            return -1;
        }

        ref byte text = ref MemoryMarshal.GetReference(key);
        ulong hash = KeyHash.MixUtf8(LoadHalf(ref text, (windows & 0x7F) - 1), LoadHalf(ref text, windows >> 8));
        ulong slot = Load(ref header, OffsetOf(KeyTableLayout.FirstSlot(hash, table[0])));
        if (((uint)slot & KeyTableLayout.LengthMask) == (uint)key.Length)
        {
            ref byte found = ref Unsafe.Add(
                ref MemoryMarshal.GetReference(utf8Keys), (nuint)(uint)(TextPool.Start(utf8Keys) + KeyTableLayout.Place(slot)));
            nuint length = (uint)key.Length;
            if (length < Chunk ? AreFewEqual(ref text, ref found, length) : AreEqual(ref text, ref found, length))
            {
                return KeyTableLayout.Number(slot);
            }
        }

        return (slot & KeyTableLayout.IsNotAll) == 0 ? -1 : FurtherSlots.Find(key, table, utf8Keys);
    }

    /// <summary>
    /// Compares two texts of the same 8 bytes or more. Up to 48, which nearly all ids and tags have, without a branch, where the
    /// library's comparison has several that depend on the length. In twice as many pieces for longer texts it was slower than the library's.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqual(ref byte a, ref byte b, nuint length)
    {
        if (length > 6 * Chunk)
        {
            return MemoryMarshal.CreateReadOnlySpan(ref a, (int)length).SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref b, (int)length));
        }

        // Three chunks from the front and three from the back. A step of 7/32 of the way leaves no gap at any of these lengths.
        nuint last = length - Chunk;
        nuint step = ((last * 8) - last) >> 5;
        nuint fifth = last - step;
        nuint fourth = fifth - step;
        ulong difference = (Load(ref a, 0) ^ Load(ref b, 0))
            | (Load(ref a, step) ^ Load(ref b, step))
            | (Load(ref a, step * 2) ^ Load(ref b, step * 2))
            | (Load(ref a, fourth) ^ Load(ref b, fourth))
            | (Load(ref a, fifth) ^ Load(ref b, fifth))
            | (Load(ref a, last) ^ Load(ref b, last));
        return difference == 0;
    }

    /// <summary>Compares two texts of the same 4 to 8 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreFewEqual(ref byte a, ref byte b, nuint length)
    {
        nuint last = length - (Chunk / 2);
        return ((LoadHalf(ref a, 0) ^ LoadHalf(ref b, 0)) | (LoadHalf(ref a, last) ^ LoadHalf(ref b, last))) == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint WindowsOf(ref byte header, int length) =>
        Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref header, KeyTableLayout.WindowsOffset + ((nuint)(uint)length * sizeof(ushort))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint OffsetOf(int slot) => KeyTableLayout.HeaderBytes + ((nuint)(uint)slot * KeyTableLayout.SlotBytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load(ref char text, nuint place) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref text, place)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load(ref byte text, nuint place) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint LoadHalf(ref byte text, nuint place) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, place));
}
