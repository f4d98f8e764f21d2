using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;

namespace GoQa.Benchmarks.Steady;

/// <summary>Goes through all questions of a tag; each is taken in hand, none is read.</summary>
public class TagBenchmarks
{
    private readonly FrozenPeer _frozen = Subject.Current.Frozen;
    private readonly DictionaryPeer _dictionary = Subject.Current.Dictionary;
    private readonly ListPeer _list = Subject.Current.List;
    private readonly SqlitePeer _sqlite = Subject.Current.Sqlite;
    private readonly TagQuery[] _queries = Subject.Current.Workload.Queries;
    private int _lastRow;

    [Benchmark(Description = PeerNames.Ours, Baseline = true, OperationsPerInvoke = Workload.Pairs)]
    public (int Count, Question Last) GoQa()
    {
        int count = 0;
        Question last = default;
        foreach (TagQuery query in _queries)
        {
            foreach (Question question in query.Tag.Questions)
            {
                last = question;
                count++;
            }
        }

        return (count, last);
    }

    [Benchmark(Description = PeerNames.Frozen, OperationsPerInvoke = Workload.Pairs)]
    public int FrozenDictionary()
    {
        var byTag = _frozen.ByTag;
        int count = 0;
        QuestionRecord? last = null;
        foreach (TagQuery query in _queries)
        {
            foreach (QuestionRecord record in byTag[query.Name])
            {
                last = record;
                count++;
            }
        }

        GC.KeepAlive(last);
        return count;
    }

    [Benchmark(Description = PeerNames.Dictionary, OperationsPerInvoke = Workload.Pairs)]
    public int Dictionary()
    {
        var byTag = _dictionary.ByTag;
        int count = 0;
        QuestionRecord? last = null;
        foreach (TagQuery query in _queries)
        {
            foreach (QuestionRecord record in byTag[query.Name])
            {
                last = record;
                count++;
            }
        }

        GC.KeepAlive(last);
        return count;
    }

    [Benchmark(Description = PeerNames.Linq, OperationsPerInvoke = Workload.Pairs)]
    public int Linq()
    {
        int count = 0;
        QuestionRecord? last = null;
        foreach (TagQuery query in _queries)
        {
            foreach (QuestionRecord record in _list.Tagged(query.Name))
            {
                last = record;
                count++;
            }
        }

        GC.KeepAlive(last);
        return count;
    }

    [Benchmark(Description = PeerNames.Sqlite, OperationsPerInvoke = Workload.Pairs)]
    public int Sqlite()
    {
        int count = 0;
        foreach (TagQuery query in _queries)
        {
            count += _sqlite.Tagged(query.Name, row => _lastRow = row);
        }

        return count + _lastRow;
    }
}
