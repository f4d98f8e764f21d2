using System.Buffers.Binary;

namespace GoQa.Format;

/// <summary>
/// Sets of questions, one bit a question: seven bits a byte (see <see cref="PackedNumbers"/>), eight bytes a word, so that a
/// word holds 56 questions, and intersecting and counting need no unpacking. Set numbers: all questions, the difficulties, then
/// the topics, then the tags.
/// </summary>
internal static class BitSets
{
    /// <summary>Bytes of one word.</summary>
    public const int WordBytes = 8;

    /// <summary>The set of all questions. Being there it spares lists with fewer filters a case of their own.</summary>
    public const int All = 0;

    /// <summary>The set of the first of the difficulties.</summary>
    public const int FirstDifficulty = All + 1;

    /// <summary>The number of difficulties.</summary>
    public const int DifficultyCount = 4;

    /// <summary>The set of the first topic.</summary>
    public const int FirstTopic = FirstDifficulty + DifficultyCount;

    /// <summary>Words of each set of a bank with so many questions.</summary>
    public static int WordsPerSet(int questionCount) =>
        (questionCount + TableFormat.QuestionsPerWord - 1) / TableFormat.QuestionsPerWord;

    /// <summary>One word of one set.</summary>
    public static ulong ReadWord(ReadOnlySpan<byte> sets, int wordsPerSet, int set, int word) =>
        BinaryPrimitives.ReadUInt64LittleEndian(sets.Slice(((set * wordsPerSet) + word) * WordBytes, WordBytes));

    /// <summary>Puts a question into a set.</summary>
    public static void Add(Span<byte> sets, int wordsPerSet, int set, int row)
    {
        int bit = row % TableFormat.QuestionsPerWord;
        int index = (((set * wordsPerSet) + (row / TableFormat.QuestionsPerWord)) * WordBytes) + (bit / 7);
        sets[index] |= (byte)(1 << (bit % 7));
    }

    /// <summary>The question that a bit of a word stands for.</summary>
    public static int RowOf(int word, int bit) => (word * TableFormat.QuestionsPerWord) + bit - (bit >> 3);
}
