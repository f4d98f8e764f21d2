using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;

namespace GoQa.Benchmarks.Steady;

/// <summary>How many questions have a tag and a difficulty.</summary>
public class FilterBenchmarks
{
    private readonly QuestionBank _bank = Subject.Current.Bank;
    private readonly FrozenPeer _frozen = Subject.Current.Frozen;
    private readonly BitLoopPeer _bits = Subject.Current.Bits;
    private readonly ListPeer _list = Subject.Current.List;
    private readonly SqlitePeer _sqlite = Subject.Current.Sqlite;
    private readonly TagQuery[] _queries = Subject.Current.Workload.Queries;

    [Benchmark(Description = PeerNames.Ours, Baseline = true, OperationsPerInvoke = Workload.Pairs)]
    public int GoQa()
    {
        QuestionBank bank = _bank;
        int count = 0;
        foreach (TagQuery query in _queries)
        {
            count += bank.Questions.Tagged(query.Tag).At(query.Difficulty).Count;
        }

        return count;
    }

    [Benchmark(Description = PeerNames.BitLoop, OperationsPerInvoke = Workload.Pairs)]
    public int BitLoop()
    {
        int count = 0;
        foreach (TagQuery query in _queries)
        {
            count += _bits.Count(query.Place, query.Difficulty);
        }

        return count;
    }

    [Benchmark(Description = PeerNames.Frozen, OperationsPerInvoke = Workload.Pairs)]
    public int FrozenDictionary()
    {
        int count = 0;
        foreach (TagQuery query in _queries)
        {
            count += _frozen.Count(query.Name, query.Difficulty);
        }

        return count;
    }

    [Benchmark(Description = PeerNames.Linq, OperationsPerInvoke = Workload.Pairs)]
    public int Linq()
    {
        int count = 0;
        foreach (TagQuery query in _queries)
        {
            count += _list.Count(query.Name, query.Difficulty);
        }

        return count;
    }

    [Benchmark(Description = PeerNames.Sqlite, OperationsPerInvoke = Workload.Pairs)]
    public int Sqlite()
    {
        int count = 0;
        foreach (TagQuery query in _queries)
        {
            count += _sqlite.Count(query.Name, query.Difficulty);
        }

        return count;
    }
}
