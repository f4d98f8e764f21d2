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
        Rows = records.Select((record, row) => (record.Id, row)).ToDictionary(pair => pair.Id, pair => pair.row);
        List = new ListPeer(records);
        Dictionary = new DictionaryPeer(records);
        Frozen = new FrozenPeer(records);
        Bits = new BitLoopPeer(bank.Tags.Select(tag => tag.Name), records);
        Sqlite = new SqlitePeer(records);
        Markdig = new MarkdigPeer();
        List<(string Id, string Title, string Text)> documents = SearchText.Read(bank);
        List<string> texts = [.. documents.Select(document => document.Text)];
        Lucene = new LucenePeer(documents);
        Fts = new FtsPeer(texts);
        Contains = new ContainsPeer(texts);
        RuntimeIndex = new RuntimeIndexPeer(texts);
        Touch = new TouchPeer(bank, SearchWorkload.Exact);
    }

    public QuestionBank Bank { get; }

    public Workload Workload { get; }

    /// <summary>Gets the row of each id.</summary>
    public Dictionary<string, int> Rows { get; }

    public ListPeer List { get; }

    public DictionaryPeer Dictionary { get; }

    public FrozenPeer Frozen { get; }

    public BitLoopPeer Bits { get; }

    public SqlitePeer Sqlite { get; }

    public MarkdigPeer Markdig { get; }

    public LucenePeer Lucene { get; }

    public FtsPeer Fts { get; }

    public ContainsPeer Contains { get; }

    public RuntimeIndexPeer RuntimeIndex { get; }

    public TouchPeer Touch { get; }
}
