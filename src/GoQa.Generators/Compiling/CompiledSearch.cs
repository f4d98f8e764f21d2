using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

/// <summary>The search index of a bank, each table the text of its literal; one for each property of the library's SearchTables.</summary>
internal sealed record CompiledSearch(
    BankKey Key, string Terms, string Slots, string Starts, string Postings, string Backwards);
