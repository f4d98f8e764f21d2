using GoQa.Generators.Compiling;

namespace GoQa.Generators.Emitting;

/// <summary>Writes the search index and the forwarder that hands it to the library.</summary>
internal static class SearchEmitter
{
    public static GeneratedFile Emit(CompiledSearch search)
    {
        var writer = new SourceWriter(search.Key);
        writer.Open("public static partial class " + search.Key.Name);
        writer.Open("private sealed partial class Tables");
        writer.Open("public override global::GoQa.SearchTables SearchIndex => new global::GoQa.SearchTables");
        writer.Literal(nameof(search.Terms), search.Terms);
        writer.Literal(nameof(search.Slots), search.Slots);
        writer.Literal(nameof(search.Starts), search.Starts);
        writer.Literal(nameof(search.Postings), search.Postings);
        writer.Literal(nameof(search.Backwards), search.Backwards);
        writer.Close("};");
        writer.Line();
        writer.Line("public override int Search(global::System.ReadOnlySpan<byte> query, global::System.Span<global::GoQa.Search.SearchMatch> matches) =>");
        writer.Line("    Search(query, matches, BankFacts, SearchIndex);");
        writer.Close();
        writer.Close();
        return new GeneratedFile(search.Key.Namespace + "." + search.Key.Name + ".Search.g.cs", writer.ToString());
    }
}
