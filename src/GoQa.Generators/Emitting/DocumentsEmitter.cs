using GoQa.Generators.Compiling;

namespace GoQa.Generators.Emitting;

/// <summary>Writes the JSON documents of one part, in a file of their own: they say more of the bank than the part's texts do.</summary>
internal static class DocumentsEmitter
{
    public static GeneratedFile Emit(CompiledDocuments documents)
    {
        var writer = new SourceWriter(documents.Bank);
        writer.Open("public static partial class " + documents.Bank.Name);
        writer.Open("private static partial class " + documents.Name);
        writer.Constant(nameof(documents.Json), documents.Json);
        writer.Close();
        writer.Close();
        return new GeneratedFile(documents.Bank.Namespace + "." + documents.Bank.Name + "." + documents.Name + ".Json.g.cs", writer.ToString());
    }
}
