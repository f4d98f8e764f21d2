namespace GoQa.Benchmarks.Steady;

/// <summary>The names by which results are found again.</summary>
internal static class PeerNames
{
    public const string Ours = "GoQa";
    public const string OursUtf8 = "GoQa, UTF-8";
    public const string Frozen = "FrozenDictionary";
    public const string FrozenTranscoded = "FrozenDictionary, transcoded";
    public const string Dictionary = "Dictionary";
    public const string Linq = "LINQ over a list";
    public const string Sqlite = "SQLite in memory";
    public const string BitLoop = "AND + popcount loop";
    public const string RecordProperty = "property of a record";
    public const string Decoded = "decoded each time";
    public const string Markdig = "Markdig at run time";
    public const string JsonSourceGeneration = "System.Text.Json, source generation";
    public const string Lucene = "Lucene.Net";
    public const string LuceneParsed = "Lucene.Net, parsed query";
    public const string LuceneParser = "Lucene.Net with its parser";
    public const string Fts = "SQLite FTS5 in memory";
    public const string Contains = "Contains + LINQ";
    public const string RuntimeIndex = "index built at run time";
    public const string Touch = "postings known: touch and pick";
}
