namespace GoQa.Format;

/// <summary>
/// The layout of a hash table over keys, as bytes below 128: a header (number of index bits, and for each length of a key the
/// places of the two windows of <see cref="KeyHash"/>), then the slots, eight bytes each. An empty slot is zero; one
/// that a key was moved on from says so, and only then the next one is looked at.
/// </summary>
/// <remarks>
/// A slot: in two bytes the key's length, whether the key is special, whether to look further and the upper bits of the number
/// that the key stands for; in two bytes its lower bits; then, as a packed number, the place of the key's text after the
/// positions of the pool.
/// </remarks>
internal static class KeyTableLayout
{
    /// <summary>Bytes before the first slot.</summary>
    public const int HeaderBytes = 272;

    /// <summary>Offset of the windows in the header.</summary>
    public const int WindowsOffset = 2;

    /// <summary>Longer keys count as having this length in the header.</summary>
    public const int LongestWindowed = 132;

    /// <summary>The largest place of a window.</summary>
    public const int LastPlace = 126;

    /// <summary>Bytes of a slot.</summary>
    public const int SlotBytes = 8;

    /// <summary>Bits of a slot that hold the number.</summary>
    public const int NumberBits = 17;

    /// <summary>Up to here <see cref="LengthMark"/> is the length itself.</summary>
    public const int LongestPlain = 127;

    /// <summary>Longer keys are special.</summary>
    public const int LongestInSlot = (1 << 9) - 1;

    /// <summary>
    /// Marks, in the first two bytes of a slot, a key beyond ASCII, which has no UTF-16 form in the tables and more bytes than
    /// characters, or one too long for its slot: only the whole text tells that it is the key.
    /// </summary>
    public const int IsSpecial = 0x0400;

    /// <summary>Marks, in the first two bytes of a slot, that a key which belongs here stands further on.</summary>
    public const int IsFollowed = 0x0800;

    /// <summary>Set when a look at this slot as it stands does not settle that a key is absent.</summary>
    public const int IsNotAll = IsSpecial | IsFollowed;

    /// <summary>What of the first two bytes must equal <see cref="LengthMark"/> of a key for it to be the slot's.</summary>
    public const int LengthMask = 0x07FF;

    private const int UpperNumberShift = 12;
    private const int LowNumberBits = 14;

    /// <summary>The slot at which the search for a hash begins.</summary>
    public static int FirstSlot(ulong hash, int indexBits) => (int)(hash >> (64 - indexBits));

    /// <summary>Where the header holds the windows for keys of so many characters (or UTF-8 bytes): the place of the first plus one, then of the second. Zero when no key is so long.</summary>
    public static int WindowsOf(int length) =>
        WindowsOffset + (2 * (length < LongestWindowed ? length : LongestWindowed));

    /// <summary>Whether a key of so many characters (or UTF-8 bytes) occurs. Settles most misses without a hash.</summary>
    public static bool HasLength(ReadOnlySpan<byte> table, int length) => table[WindowsOf(length)] != 0;

    /// <summary>The first two bytes of the slot of a key of so many characters (or UTF-8 bytes) that is not special.</summary>
    public static int LengthMark(int length) =>
        length > LongestInSlot ? IsSpecial : (length & 0x7F) | ((length << 1) & 0x0300);

    /// <summary>The place of the text of a slot.</summary>
    public static int Place(ulong slot) => PackedNumbers.Unpack((uint)(slot >> 32));

    /// <summary>The number of a slot.</summary>
    public static int Number(ulong slot)
    {
        uint packed = (uint)slot;
        return (int)(((packed >> 16) & 0x7F) | ((packed >> 17) & 0x3F80) | ((packed & 0x7000) << (LowNumberBits - UpperNumberShift)));
    }

    /// <summary>Fills a slot.</summary>
    public static void Write(Span<byte> slot, int lengthMark, int number, int place)
    {
        slot[0] = (byte)lengthMark;
        slot[1] = (byte)((lengthMark >> 8) | ((number >> LowNumberBits) << (UpperNumberShift - 8)));
        slot[2] = (byte)(number & 0x7F);
        slot[3] = (byte)((number >> 7) & 0x7F);
        PackedNumbers.Write(slot, 1, place);
    }

    /// <summary>Says in a full slot that a key which belongs here stands further on.</summary>
    public static void MarkFollowed(Span<byte> slot) => slot[1] |= IsFollowed >> 8;
}
