using System.Numerics;
using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>The limit of a filter: a bare loop that intersects two arrays of bits and counts, with the places already known.</summary>
internal sealed class BitLoopPeer
{
    private const int BitsPerWord = 64;
    private readonly ulong[][] _tags;
    private readonly ulong[][] _difficulties;

    public BitLoopPeer(IEnumerable<string> tags, List<QuestionRecord> records)
    {
        _tags = [.. tags.Select(tag => Bits(records, record => record.Tags.Contains(tag)))];
        _difficulties = [.. Enum.GetValues<Difficulty>().Select(difficulty => Bits(records, record => record.Difficulty == difficulty))];
    }

    public int Count(int tag, Difficulty difficulty)
    {
        ulong[] left = _tags[tag];
        ulong[] right = _difficulties[(int)difficulty];
        int count = 0;
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            count += BitOperations.PopCount(left[i] & right[i]);
        }

        return count;
    }

    private static ulong[] Bits(List<QuestionRecord> records, Func<QuestionRecord, bool> belongs)
    {
        var bits = new ulong[(records.Count + BitsPerWord - 1) / BitsPerWord];
        for (int row = 0; row < records.Count; row++)
        {
            if (belongs(records[row]))
            {
                bits[row / BitsPerWord] |= 1ul << (row % BitsPerWord);
            }
        }

        return bits;
    }
}
