using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

/// <summary>The pools of one part, each the text of its literal.</summary>
internal sealed record CompiledTexts(BankKey Bank, string Name, string Markdown, string Html, string Text, string Verbatim);
