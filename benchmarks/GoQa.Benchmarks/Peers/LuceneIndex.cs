using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace GoQa.Benchmarks.Peers;

/// <summary>
/// How Lucene.Net indexes questions: one field with all words, which is less work than GoQa's six, the English analyser, which
/// stems as GoQa does, BM25, and one segment. Also compiled into the program of the cold start.
/// </summary>
internal static class LuceneIndex
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;
    public const string Id = "id";
    public const string Title = "title";
    public const string Text = "text";

    /// <summary>Indexes documents, in the order of their rows.</summary>
    public static void Write(Lucene.Net.Store.Directory directory, IEnumerable<(string Id, string Title, string Text)> documents)
    {
        using var analyzer = new EnglishAnalyzer(Version);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity() });
        foreach ((string id, string title, string text) in documents)
        {
            writer.AddDocument([new StringField(Id, id, Field.Store.NO), new StoredField(Title, title), new TextField(Text, text, Field.Store.NO)]);
        }

        writer.ForceMerge(1);
    }

    /// <summary>Writes documents one a line, for a program that indexes them at its start.</summary>
    public static void Save(string path, IEnumerable<(string Id, string Title, string Text)> documents) =>
        File.WriteAllLines(path, documents.Select(one => $"{one.Id}\t{one.Title}\t{one.Text.ReplaceLineEndings(" ").Replace('\t', ' ')}"));

    public static IEnumerable<(string Id, string Title, string Text)> Read(Stream texts)
    {
        using var reader = new StreamReader(texts);
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split('\t');
            yield return (parts[0], parts[1], parts[2]);
        }
    }

    /// <summary>The words as alternatives.</summary>
    public static Query AnyOf(string words)
    {
        using var analyzer = new EnglishAnalyzer(Version);
        return AnyOf(Terms(analyzer, words).Select(term => new TermQuery(term)));
    }

    /// <summary>Queries as alternatives.</summary>
    public static BooleanQuery AnyOf(IEnumerable<Query> queries)
    {
        var any = new BooleanQuery();
        foreach (Query query in queries)
        {
            any.Add(query, Occur.SHOULD);
        }

        return any;
    }

    /// <summary>The terms of some words.</summary>
    public static List<Term> Terms(Analyzer analyzer, string words)
    {
        var terms = new List<Term>();
        using TokenStream stream = analyzer.GetTokenStream(Text, words);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(new Term(Text, term.ToString()));
        }

        stream.End();
        return terms;
    }
}
