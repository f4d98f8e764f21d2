using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;
using Lucene.Net.Search;

namespace GoQa.Benchmarks.Steady;

/// <summary>The ten best questions for words that are all in the bank.</summary>
public class SearchExactBenchmarks
{
    private readonly QuestionBank _bank = Subject.Current.Bank;
    private readonly LucenePeer _lucene = Subject.Current.Lucene;
    private readonly FtsPeer _fts = Subject.Current.Fts;
    private readonly ContainsPeer _contains = Subject.Current.Contains;
    private readonly RuntimeIndexPeer _runtimeIndex = Subject.Current.RuntimeIndex;
    private readonly TouchPeer _touch = Subject.Current.Touch;
    private readonly SearchQuery[] _queries = SearchWorkload.Exact;
    private readonly Query[] _parsed = [.. SearchWorkload.Exact.Select(Subject.Current.Lucene.Exact)];
    private readonly uint[][][] _postings = [.. SearchWorkload.Exact.Select(Subject.Current.Touch.PostingsOf)];
    private readonly int[] _rows = new int[SearchWorkload.Top];
    private readonly uint[] _scores = new uint[SearchWorkload.Top];

    [Benchmark(Description = PeerNames.Ours, Baseline = true, OperationsPerInvoke = SearchWorkload.Count)]
    public int GoQa()
    {
        QuestionBank bank = _bank;
        int found = 0;
        foreach (SearchQuery query in _queries)
        {
            found += bank.Search(query.Text).Count;
        }

        return found;
    }

    [Benchmark(Description = PeerNames.Touch, OperationsPerInvoke = SearchWorkload.Count)]
    public int Touch()
    {
        int found = 0;
        foreach (uint[][] terms in _postings)
        {
            found += _touch.Search(terms, _rows, _scores);
        }

        return found;
    }

    [Benchmark(Description = PeerNames.RuntimeIndex, OperationsPerInvoke = SearchWorkload.Count)]
    public int RuntimeIndex()
    {
        int found = 0;
        foreach (SearchQuery query in _queries)
        {
            found += _runtimeIndex.Search(query, _rows);
        }

        return found;
    }

    [Benchmark(Description = PeerNames.LuceneParsed, OperationsPerInvoke = SearchWorkload.Count)]
    public int LuceneParsed()
    {
        int found = 0;
        foreach (Query query in _parsed)
        {
            found += _lucene.Search(query, _rows);
        }

        return found;
    }

    [Benchmark(Description = PeerNames.LuceneParser, OperationsPerInvoke = SearchWorkload.Count)]
    public int LuceneParser()
    {
        int found = 0;
        foreach (SearchQuery query in _queries)
        {
            found += _lucene.Search(_lucene.Parse(query), _rows);
        }

        return found;
    }

    [Benchmark(Description = PeerNames.Fts, OperationsPerInvoke = SearchWorkload.Count)]
    public int Fts()
    {
        int found = 0;
        foreach (SearchQuery query in _queries)
        {
            found += _fts.Search(query, _rows);
        }

        return found;
    }

    [Benchmark(Description = PeerNames.Contains, OperationsPerInvoke = SearchWorkload.Count)]
    public int Contains()
    {
        int found = 0;
        foreach (SearchQuery query in _queries)
        {
            found += _contains.Search(query, _rows);
        }

        return found;
    }
}
