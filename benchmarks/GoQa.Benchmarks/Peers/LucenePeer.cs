using GoQa.Benchmarks.Data;
using Lucene.Net.Analysis.En;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace GoQa.Benchmarks.Peers;

/// <summary>Lucene.Net over a directory in memory.</summary>
internal sealed class LucenePeer : IDisposable
{
    private const int MaxEdits = 1;

    private readonly EnglishAnalyzer _analyzer = new(LuceneIndex.Version);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly QueryParser _parser;

    public LucenePeer(IEnumerable<(string Id, string Title, string Text)> documents)
    {
        var directory = new RAMDirectory();
        LuceneIndex.Write(directory, documents);
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        _parser = new QueryParser(LuceneIndex.Version, LuceneIndex.Text, _analyzer);
    }

    /// <summary>The words as alternatives.</summary>
    public Query Exact(SearchQuery query) => LuceneIndex.AnyOf(Terms(query).Select(term => new TermQuery(term)));

    /// <summary>The words as alternatives, the last one as the beginning of words.</summary>
    public Query Prefix(SearchQuery query)
    {
        Term[] terms = [.. Terms(query)];
        string unfinished = query.Words[^1].ToLowerInvariant();
        return LuceneIndex.AnyOf([.. terms[..^1].Select(term => new TermQuery(term)), new PrefixQuery(new Term(LuceneIndex.Text, unfinished))]);
    }

    /// <summary>The words as alternatives, those that are not in the index with a typing error.</summary>
    public Query Fuzzy(SearchQuery query) =>
        LuceneIndex.AnyOf(Terms(query).Select<Term, Query>(term => _reader.DocFreq(term) > 0 ? new TermQuery(term) : new FuzzyQuery(term, MaxEdits)));

    /// <summary>Parses a query as typed.</summary>
    public Query Parse(SearchQuery query) => _parser.Parse(QueryParserBase.Escape(query.Text));

    /// <summary>Fills the rows of the best hits; documents are numbered as they were added.</summary>
    public int Search(Query query, Span<int> rows)
    {
        ScoreDoc[] found = _searcher.Search(query, SearchWorkload.Top).ScoreDocs;
        for (int i = 0; i < found.Length; i++)
        {
            rows[i] = found[i].Doc;
        }

        return found.Length;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
    }

    private List<Term> Terms(SearchQuery query) => LuceneIndex.Terms(_analyzer, query.Text);
}
