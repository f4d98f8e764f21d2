using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>A bank has one ledger, an id one row in it, and the rows are sorted, so that the changes of two authors rarely meet.</summary>
internal static class LedgerFileRule
{
    /// <summary>The ledger, or null when there is none that can be read.</summary>
    public static Ledger? Apply(BankDraft draft, CheckContext context)
    {
        foreach (DocumentDraft second in draft.Ledgers.Skip(1))
        {
            context.Report(Place.StartOf(second.Path), ContentRules.SecondLedger, draft.Ledgers[0].Path.Replace('\\', '/'));
        }

        if (draft.Ledgers.Count == 0 || draft.Ledgers[0].Ledger is not { IsRead: true } rows)
        {
            return null;
        }

        var ledger = new Ledger(draft.Ledgers[0].Path, rows);
        LedgerRowDraft? last = null;
        foreach (LedgerRowDraft row in rows.Rows)
        {
            if (ledger.AddOrFindOther(row) is { } other)
            {
                context.Report(row.Id.Place, ContentRules.RepeatedLedgerRow, LedgerFormat.WordOf(row.Kind), row.Id.Text, ledger.LineOf(other));
                continue;
            }

            if (last is not null && string.CompareOrdinal(row.SortKey, last.SortKey) < 0)
            {
                LedgerRowDraft next = rows.Rows.First(candidate => string.CompareOrdinal(candidate.SortKey, row.SortKey) > 0);
                context.Report(row.Id.Place, ContentRules.UnsortedLedger, row.Id.Text, next.Id.Text, ledger.LineOf(next));
            }

            last = row;
        }

        return ledger;
    }
}
