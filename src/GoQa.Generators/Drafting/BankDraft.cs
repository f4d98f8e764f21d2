using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>All files of one bank, in ordinal order of their paths, so that the order in which a build hands them over is of no account.</summary>
internal sealed record BankDraft(BankKey Key, EquatableArray<DocumentDraft> Documents)
{
    public static IEnumerable<BankDraft> Group(IEnumerable<DocumentDraft> documents) =>
        documents
            .GroupBy(static document => document.Bank)
            .Select(static group => new BankDraft(
                group.Key,
                group.OrderBy(static document => document.Path.Replace('\\', '/'), StringComparer.Ordinal).ToEquatableArray()))
            .OrderBy(static bank => bank.Key.Namespace + "." + bank.Key.Name, StringComparer.Ordinal);
}
