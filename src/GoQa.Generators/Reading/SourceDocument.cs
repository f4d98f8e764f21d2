using GoQa.Generators.Common;

namespace GoQa.Generators.Reading;

/// <summary>One file of a bank, as text. The text is null when the compiler could not read the file.</summary>
internal sealed record SourceDocument(BankKey Bank, string Path, string? Text);
