using ColdStart;
using GoQa.Benchmarks.Peers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

// Over a folder with a ready-made index if one is given, otherwise over an index made in memory at start.
Answer.Print(args, (work, asked) =>
{
    Lucene.Net.Store.Directory directory = System.IO.Directory.Exists(args[^1]) ? FSDirectory.Open(args[^1]) : MakeIndex();
    Holder.Searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
    Query query = work == "search" ? LuceneIndex.AnyOf(asked) : new TermQuery(new Term(LuceneIndex.Id, asked));
    return Holder.Searcher.Doc(Holder.Searcher.Search(query, 1).ScoreDocs[0].Doc).Get(LuceneIndex.Title);
});

static RAMDirectory MakeIndex()
{
    using Stream texts = typeof(Answer).Assembly.GetManifestResourceStream("bank.txt")!;
    var directory = new RAMDirectory();
    LuceneIndex.Write(directory, LuceneIndex.Read(texts));
    return directory;
}

/// <summary>Keeps what an application would keep.</summary>
internal static class Holder
{
    public static IndexSearcher? Searcher { get; set; }
}
