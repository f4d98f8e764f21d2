namespace GoQa.Generators.Compiling;

/// <summary>Makes the pools of a part.</summary>
internal static class TextCompiler
{
    public static CompiledTexts Compile(TextPart part) => new(
        part.Bank,
        part.Name,
        TableText.Pool(part.Prose.Select(static prose => prose.Markdown).ToArray()),
        TableText.Pool(part.Prose.Select(static prose => prose.Html).ToArray()),
        TableText.Pool(part.Prose.Select(static prose => prose.Text).ToArray()),
        TableText.Pool(part.Verbatim.ToArray()));
}
