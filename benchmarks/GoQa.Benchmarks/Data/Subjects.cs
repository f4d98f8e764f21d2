using System.Text.Json;
using GoQa.Benchmarks.Peers;

namespace GoQa.Benchmarks.Data;

/// <summary>The bank, the peers that hold the same data, and the workload.</summary>
internal sealed class Subjects
{
    public Subjects(QuestionBank bank)
    {
        Bank = bank;
        Workload = new Workload(bank);

        // Through JSON, so that every peer's records are what a reader of the serialised document would get.
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(BankReader.Read(bank), BankJson.Default.BankDocument);
        List<QuestionRecord> records = JsonSerializer.Deserialize(json, BankJson.Default.BankDocument)!.Questions;
        List = new ListPeer(records);
        Dictionary = new DictionaryPeer(records);
        Frozen = new FrozenPeer(records);
        Bits = new BitLoopPeer(bank.Tags.Select(tag => tag.Name), records);
        Sqlite = new SqlitePeer(records);
        Markdig = new MarkdigPeer();
    }

    public QuestionBank Bank { get; }

    public Workload Workload { get; }

    public ListPeer List { get; }

    public DictionaryPeer Dictionary { get; }

    public FrozenPeer Frozen { get; }

    public BitLoopPeer Bits { get; }

    public SqlitePeer Sqlite { get; }

    public MarkdigPeer Markdig { get; }
}
