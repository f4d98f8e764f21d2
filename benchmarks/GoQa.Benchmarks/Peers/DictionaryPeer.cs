using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>Dictionaries filled at start.</summary>
internal sealed class DictionaryPeer(List<QuestionRecord> records)
{
    public Dictionary<string, QuestionRecord> ById { get; } = records.ToDictionary(record => record.Id, StringComparer.Ordinal);

    public Dictionary<string, QuestionRecord[]> ByTag { get; } = Index.ByTag(records);
}
