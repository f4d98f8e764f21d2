using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;

namespace GoQa.Benchmarks.Steady;

/// <summary>Finds a question by id; the derived classes say which ids.</summary>
public abstract class LookupBenchmarks
{
    private readonly QuestionBank _bank = Subject.Current.Bank;
    private readonly FrozenPeer _frozen = Subject.Current.Frozen;
    private readonly DictionaryPeer _dictionary = Subject.Current.Dictionary;
    private readonly ListPeer _list = Subject.Current.List;
    private readonly SqlitePeer _sqlite = Subject.Current.Sqlite;
    private readonly string[] _keys;

    private protected LookupBenchmarks(string[] keys)
    {
        _keys = keys;
    }

    [Benchmark(Description = PeerNames.Ours, Baseline = true, OperationsPerInvoke = Workload.Keys)]
    public int GoQa()
    {
        QuestionBank bank = _bank;
        int found = 0;
        foreach (string key in _keys)
        {
            found += bank.TryFind(key, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = PeerNames.Frozen, OperationsPerInvoke = Workload.Keys)]
    public int FrozenDictionary()
    {
        var byId = _frozen.ById;
        int found = 0;
        foreach (string key in _keys)
        {
            found += byId.TryGetValue(key, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = PeerNames.Dictionary, OperationsPerInvoke = Workload.Keys)]
    public int Dictionary()
    {
        var byId = _dictionary.ById;
        int found = 0;
        foreach (string key in _keys)
        {
            found += byId.TryGetValue(key, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = PeerNames.Linq, OperationsPerInvoke = Workload.FewKeys)]
    public int Linq()
    {
        int found = 0;
        foreach (string key in _keys.AsSpan(0, Workload.FewKeys))
        {
            found += _list.Find(key) is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(Description = PeerNames.Sqlite, OperationsPerInvoke = Workload.Keys)]
    public int Sqlite()
    {
        int found = 0;
        foreach (string key in _keys)
        {
            found += _sqlite.Find(key) < 0 ? 0 : 1;
        }

        return found;
    }
}
