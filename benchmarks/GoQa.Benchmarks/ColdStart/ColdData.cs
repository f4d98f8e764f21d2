using System.Text.Json;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;
using GoQa.Benchmarks.Results;
using Lucene.Net.Store;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>The data of the programs, made from the real bank: what an application would embed or have beside it.</summary>
internal sealed class ColdData
{
    public ColdData()
    {
        BankDocument bank = BankReader.Read(Go.Bank);
        List<(string Id, string Title, string Text)> documents = SearchText.Read(Go.Bank);
        System.IO.Directory.CreateDirectory(Repository.Workplace);
        File.WriteAllBytes(Json, JsonSerializer.SerializeToUtf8Bytes(bank, BankJson.Default.BankDocument));
        LuceneIndex.Save(Texts, documents);
        File.Delete(Database);
        using var peer = new SqlitePeer(bank.Questions);
        peer.SaveTo(Database, [.. documents.Select(document => document.Text)]);
        if (System.IO.Directory.Exists(Index))
        {
            System.IO.Directory.Delete(Index, recursive: true);
        }

        using FSDirectory directory = FSDirectory.Open(Index);
        LuceneIndex.Write(directory, documents);
    }

    public string Json { get; } = Path.Combine(Repository.Workplace, "bank.json");

    public string Texts { get; } = Path.Combine(Repository.Workplace, "bank.txt");

    public string Database { get; } = Path.Combine(Repository.Workplace, "bank.db");

    public string Index { get; } = Path.Combine(Repository.Workplace, "bank.index");
}
