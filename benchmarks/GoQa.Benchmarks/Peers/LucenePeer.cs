using GoQa.Benchmarks.Data;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GoQa.Benchmarks.Peers;

/// <summary>
/// Lucene.Net over a directory in memory: one field with all words, which is less work than GoQa's six, the English analyser, which
/// stems as GoQa does, BM25, and one segment.
/// </summary>
internal sealed class LucenePeer : IDisposable
{
    public const string Field = "text";

    private const int MaxEdits = 1;
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly QueryParser _parser;

    public LucenePeer(IEnumerable<string> texts)
    {
        var directory = new RAMDirectory();
        Write(directory, texts);
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        _parser = new QueryParser(Version, Field, _analyzer);
    }

    /// <summary>Indexes texts, in the order of their rows.</summary>
    public static void Write(Lucene.Net.Store.Directory directory, IEnumerable<string> texts)
    {
        using var analyzer = new EnglishAnalyzer(Version);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity() });
        foreach (string text in texts)
        {
            writer.AddDocument([new TextField(Field, text, Lucene.Net.Documents.Field.Store.NO)]);
        }

        writer.ForceMerge(1);
    }

    /// <summary>The words as alternatives.</summary>
    public Query Exact(SearchQuery query) => Any(Terms(query).Select(term => new TermQuery(term)));

    /// <summary>The words as alternatives, the last one as the beginning of words.</summary>
    public Query Prefix(SearchQuery query)
    {
        Term[] terms = [.. Terms(query)];
        string unfinished = query.Words[^1].ToLowerInvariant();
        return Any([.. terms[..^1].Select(term => new TermQuery(term)), new PrefixQuery(new Term(Field, unfinished))]);
    }

    /// <summary>The words as alternatives, those that are not in the index with a typing error.</summary>
    public Query Fuzzy(SearchQuery query) =>
        Any(Terms(query).Select<Term, Query>(term => _reader.DocFreq(term) > 0 ? new TermQuery(term) : new FuzzyQuery(term, MaxEdits)));

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

    private static BooleanQuery Any(IEnumerable<Query> queries)
    {
        var any = new BooleanQuery();
        foreach (Query query in queries)
        {
            any.Add(query, Occur.SHOULD);
        }

        return any;
    }

    private List<Term> Terms(SearchQuery query)
    {
        var terms = new List<Term>();
        using Lucene.Net.Analysis.TokenStream stream = _analyzer.GetTokenStream(Field, query.Text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(new Term(Field, term.ToString()));
        }

        stream.End();
        return terms;
    }
}
