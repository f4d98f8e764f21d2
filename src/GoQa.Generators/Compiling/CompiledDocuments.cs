using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

/// <summary>The pool of one part's JSON documents, as the text of its literal.</summary>
internal sealed record CompiledDocuments(BankKey Bank, string Name, string Json);
