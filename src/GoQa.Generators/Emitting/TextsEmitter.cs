using GoQa.Generators.Compiling;

namespace GoQa.Generators.Emitting;

/// <summary>Writes the texts of one part: four literals.</summary>
internal static class TextsEmitter
{
    public static GeneratedFile Emit(CompiledTexts texts)
    {
        var writer = new SourceWriter(texts.Bank);
        writer.Open("public static partial class " + texts.Bank.Name);
        writer.Line(SourceWriter.GeneratedMark);
        writer.Open("private static partial class " + texts.Name);
        writer.Constant(nameof(texts.Markdown), texts.Markdown);
        writer.Constant(nameof(texts.Html), texts.Html);
        writer.Constant(nameof(texts.Text), texts.Text);
        writer.Constant(nameof(texts.Verbatim), texts.Verbatim);
        writer.Close();
        writer.Close();
        return new GeneratedFile(texts.Bank.Namespace + "." + texts.Bank.Name + "." + texts.Name + ".g.cs", writer.ToString());
    }
}
