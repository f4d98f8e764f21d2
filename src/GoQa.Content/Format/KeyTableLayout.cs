namespace GoQa.Format;

/// <summary>
/// The layout of a hash table over keys, as bytes below 128: a header (number of index bits, the places of the two inner
/// windows of <see cref="KeyHash"/>, a byte for each length that says whether it occurs), then the slots, each a packed number of the key's
/// number plus one and 10 bits of its hash. An empty slot is zero; a full one is followed up to the next empty slot.
/// </summary>
internal static class KeyTableLayout
{
    /// <summary>Bytes before the first slot: three parameters, a byte for each length.</summary>
    public const int HeaderBytes = LengthsOffset + LongestLength + 1;

    /// <summary>Offset of the lengths in the header.</summary>
    public const int LengthsOffset = 3;

    /// <summary>Longer keys count as having this length.</summary>
    public const int LongestLength = 132;

    /// <summary>Bits of a slot that hold the key's number plus one.</summary>
    public const int KeyBits = 18;

    /// <summary>Bits of a slot that hold a part of the key's hash.</summary>
    public const int FingerprintBits = 10;

    /// <summary>The slot at which the search for a hash begins.</summary>
    public static int FirstSlot(ulong hash, int indexBits) => (int)(hash >> (64 - indexBits));

    /// <summary>The part of a hash that is kept in the slot and spares most comparisons of keys that differ.</summary>
    public static int Fingerprint(ulong hash) => (int)((hash >> 20) & ((1 << FingerprintBits) - 1));

    /// <summary>Whether a key of so many characters (or UTF-8 bytes) occurs. Settles most misses without a hash.</summary>
    public static bool HasLength(ReadOnlySpan<byte> table, int length)
    {
        int bucket = length < LongestLength ? length : LongestLength;
        return table[LengthsOffset + bucket] != 0;
    }

    /// <summary>Notes that a key of so many characters (or UTF-8 bytes) occurs.</summary>
    public static void AddLength(Span<byte> table, int length)
    {
        int bucket = length < LongestLength ? length : LongestLength;
        table[LengthsOffset + bucket] = 1;
    }
}
