using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>
/// The ledger as its file says it. Of lines that cannot be read the ids are kept as far as they can be guessed, so that one mistake
/// is not reported twice.
/// </summary>
internal sealed record LedgerDraft(EquatableArray<LedgerRowDraft> Rows, EquatableArray<string> UnreadIds, bool IsRead)
{
    /// <summary>A ledger whose file could not be read at all.</summary>
    public static LedgerDraft Unread { get; } = new(EquatableArray<LedgerRowDraft>.Empty, EquatableArray<string>.Empty, false);
}
