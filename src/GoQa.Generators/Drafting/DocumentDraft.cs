using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Reading;

namespace GoQa.Generators.Drafting;

/// <summary>
/// What one file says, every word with its place, nothing yet compared with other files. Equal drafts mean equal files as far as
/// the bank is concerned, so this is what the pipeline caches a file by. Only the file of the ledger has a ledger.
/// </summary>
internal sealed record DocumentDraft(
    BankKey Bank,
    string Path,
    EquatableArray<BankHeaderDraft> Headers,
    EquatableArray<TopicDraft> Topics,
    EquatableArray<TagEntryDraft> Vocabulary,
    EquatableArray<Problem> Problems,
    LedgerDraft? Ledger = null)
{
    /// <summary>Characters of the file.</summary>
    public int Length { get; init; }

    /// <summary>A file that holds nothing but problems, or nothing but a ledger.</summary>
    public static DocumentDraft Without(SourceDocument source, IEnumerable<Problem> problems, LedgerDraft? ledger) => new(
        source.Bank,
        source.Path,
        EquatableArray<BankHeaderDraft>.Empty,
        EquatableArray<TopicDraft>.Empty,
        EquatableArray<TagEntryDraft>.Empty,
        problems.ToEquatableArray(),
        ledger);
}
