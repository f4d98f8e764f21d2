using System.Buffers.Binary;

namespace GoQa.Format;

/// <summary>
/// Words that say nothing about what is looked for. They are left out of the index and of queries, so that a question in a
/// sentence finds the same as its keywords.
/// </summary>
/// <remarks>
/// A hash table of slots of eight letters. A word stands in the slot of its hash or in the one after it: the multiplier was looked for until
/// that was so, and a test says where a word that is added has to go. Two comparisons of numbers cost a nanosecond; those of a
/// <c>switch</c> over 70 words are guessed wrong and cost six.
/// </remarks>
internal static class StopWords
{
    /// <summary>Letters of a slot; a longer word is none of these.</summary>
    public const int SlotBytes = EightBytes.Count;

    private const int SlotBits = 7;
    private const ulong Multiplier = 0x25C2_D018_F2DE_BEAD;
    private const ulong Spaces = 0x2020_2020_2020_2020;

    /// <summary>Gets the slots, words filled up with spaces.</summary>
    public static ReadOnlySpan<byte> Slots =>
        "        do              its     where   their                   "u8
        + "that            and                     be              just    "u8
        + "        the                                     when            "u8
        + "does    your    we      you     so      had                     "u8
        + "                                                        from    "u8
        + "doing   by      how                                     to      "u8
        + "at                                      has             will    "u8
        + "        a                       this    than    no              "u8
        + "        what                            some    it      with    "u8
        + "us      but     were    have    there           as      can     "u8
        + "i       was     them                    which   should  these   "u8
        + "        while   who             did     me      then            "u8
        + "                not             of      is      been    an      "u8
        + "they    those   why     would           our     let     on      "u8
        + "could                   if              or                      "u8
        + "are     my              for     into            in              "u8;

    /// <summary>Whether a word in lower case, as a number of at most eight letters, is one.</summary>
    public static bool Contains(ulong letters)
    {
        // Fills up with spaces: every small letter and digit has this bit already.
        ulong word = letters | Spaces;
        int slot = FirstSlot(word);
        return At(slot) == word || At((slot + 1) & ((1 << SlotBits) - 1)) == word;
    }

    /// <summary>The slot of a word that is filled up with spaces.</summary>
    public static int FirstSlot(ulong word) => (int)(unchecked(word * Multiplier) >> (64 - SlotBits));

    private static ulong At(int slot) => BinaryPrimitives.ReadUInt64LittleEndian(Slots.Slice(slot * SlotBytes, SlotBytes));
}
