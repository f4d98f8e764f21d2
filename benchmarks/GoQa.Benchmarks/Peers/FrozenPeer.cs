using System.Collections.Frozen;
using System.Text;
using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>Frozen dictionaries: the fastest general-purpose lookup of the framework.</summary>
internal sealed class FrozenPeer
{
    private const int LongestKeyOnStack = 256;
    private readonly FrozenDictionary<string, QuestionRecord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly FrozenDictionary<string, int[]> _rowsByTag;
    private readonly byte[] _difficulties;

    public FrozenPeer(List<QuestionRecord> records)
    {
        ById = records.ToFrozenDictionary(record => record.Id, StringComparer.Ordinal);
        ByTag = Index.ByTag(records).ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = ById.GetAlternateLookup<ReadOnlySpan<char>>();
        _rowsByTag = Index.RowsByTag(records).ToFrozenDictionary(StringComparer.Ordinal);
        _difficulties = [.. records.Select(record => (byte)record.Difficulty)];
    }

    public FrozenDictionary<string, QuestionRecord> ById { get; }

    public FrozenDictionary<string, QuestionRecord[]> ByTag { get; }

    /// <summary>Transcodes on the stack and asks by span; a string for each key would allocate.</summary>
    public bool TryFind(ReadOnlySpan<byte> idUtf8, out QuestionRecord? record)
    {
        Span<char> buffer = stackalloc char[LongestKeyOnStack];
        int length = Encoding.UTF8.GetChars(idUtf8, buffer);
        return _bySpan.TryGetValue(buffer[..length], out record);
    }

    /// <summary>Goes through the tag's rows and looks at a byte of each; the records themselves are not touched.</summary>
    public int Count(string tag, Difficulty difficulty)
    {
        int count = 0;
        if (_rowsByTag.TryGetValue(tag, out int[]? rows))
        {
            byte[] difficulties = _difficulties;
            foreach (int row in rows)
            {
                count += difficulties[row] == (byte)difficulty ? 1 : 0;
            }
        }

        return count;
    }
}
