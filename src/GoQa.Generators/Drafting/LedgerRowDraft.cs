using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>A line of the ledger. The detail is the new id of a renamed one, the reason of a retired one, and nothing of a current one.</summary>
internal sealed record LedgerRowDraft(ItemKind Kind, Placed Id, LedgerState State, Placed Detail)
{
    /// <summary>Where the line stands among the others: what <c>LC_ALL=C sort</c> makes of the file.</summary>
    public string SortKey => LedgerFormat.SortKey(Kind, Id.Text);
}
