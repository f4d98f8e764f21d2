using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;
using Lucene.Net.Search;

namespace GoQa.Benchmarks.Steady;

/// <summary>The ten best questions where a word has to be guessed; the derived classes say which queries. Lucene is told what to guess.</summary>
public abstract class SearchGuessBenchmarks
{
    private readonly QuestionBank _bank = Subject.Current.Bank;
    private readonly LucenePeer _lucene = Subject.Current.Lucene;
    private readonly SearchQuery[] _queries;
    private readonly Query[] _parsed;
    private readonly int[] _rows = new int[SearchWorkload.Top];

    private protected SearchGuessBenchmarks(SearchQuery[] queries, Func<SearchQuery, Query> parse)
    {
        _queries = queries;
        _parsed = [.. queries.Select(parse)];
    }

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

    [Benchmark(Description = PeerNames.Lucene, OperationsPerInvoke = SearchWorkload.Count)]
    public int Lucene()
    {
        int found = 0;
        foreach (Query query in _parsed)
        {
            found += _lucene.Search(query, _rows);
        }

        return found;
    }
}
