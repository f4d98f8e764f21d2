using GoQa.Generators.Compiling;

namespace GoQa.Generators.Emitting;

/// <summary>Writes the related questions, which a changed word anywhere may change, in a small file of their own.</summary>
internal static class RelationsEmitter
{
    public static GeneratedFile Emit(CompiledRelations relations)
    {
        var writer = new SourceWriter(relations.Key);
        writer.Open("public static partial class " + relations.Key.Name);
        writer.Open("private sealed partial class Tables");
        writer.Table(nameof(relations.RelatedQuestions), relations.RelatedQuestions);
        writer.Close();
        writer.Close();
        return new GeneratedFile(relations.Key.Namespace + "." + relations.Key.Name + ".Relations.g.cs", writer.ToString());
    }
}
