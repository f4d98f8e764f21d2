using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;

namespace GoQa.Benchmarks.Steady;

/// <summary>Ids that arrive as UTF-8, as from a request.</summary>
public class LookupUtf8Benchmarks
{
    private readonly QuestionBank _bank = Subject.Current.Bank;
    private readonly FrozenPeer _frozen = Subject.Current.Frozen;
    private readonly byte[][] _keys = Subject.Current.Workload.IdsUtf8;

    [Benchmark(Description = PeerNames.Ours, Baseline = true, OperationsPerInvoke = Workload.Keys)]
    public int GoQa()
    {
        QuestionBank bank = _bank;
        int found = 0;
        foreach (byte[] key in _keys)
        {
            found += bank.TryFind(key, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = PeerNames.FrozenTranscoded, OperationsPerInvoke = Workload.Keys)]
    public int FrozenDictionary()
    {
        int found = 0;
        foreach (byte[] key in _keys)
        {
            found += _frozen.TryFind(key, out _) ? 1 : 0;
        }

        return found;
    }
}
