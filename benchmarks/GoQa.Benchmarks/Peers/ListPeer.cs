using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>A list of records and LINQ: what most applications begin with.</summary>
internal sealed class ListPeer(List<QuestionRecord> records)
{
    public List<QuestionRecord> Records { get; } = records;

    public QuestionRecord? Find(string id) => Records.FirstOrDefault(record => record.Id == id);

    public int Count(string tag, Difficulty difficulty) =>
        Records.Where(record => record.Tags.Contains(tag) && record.Difficulty == difficulty).Count();

    public IEnumerable<QuestionRecord> Tagged(string tag) => Records.Where(record => record.Tags.Contains(tag));
}
