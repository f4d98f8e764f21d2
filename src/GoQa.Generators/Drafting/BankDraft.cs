using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>
/// All files of one bank, in ordinal order of their paths, so that the order in which a build hands them over is of no account.
/// Documents are the Markdown, ledgers the files of ids, of which a bank has one at most. The case twin is another bank of the build whose name differs in case only.
/// </summary>
internal sealed record BankDraft(BankKey Key, EquatableArray<DocumentDraft> Documents, EquatableArray<DocumentDraft> Ledgers, string? CaseTwin = null)
{
    public static IEnumerable<BankDraft> Group(IEnumerable<DocumentDraft> documents)
    {
        // Names of generated files must differ in more than case.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (BankDraft bank in Sort(documents))
        {
            string name = bank.Key.Namespace + "." + bank.Key.Name;
            yield return taken.TryGetValue(name, out string? twin) ? bank with { CaseTwin = twin } : bank;
            taken[name] = name;
        }
    }

    private static IEnumerable<BankDraft> Sort(IEnumerable<DocumentDraft> documents) =>
        documents
            .GroupBy(static document => document.Bank)
            .Select(static group => (group.Key, Files: group
                .OrderBy(static document => document.Path.Replace('\\', '/'), StringComparer.Ordinal)
                .ToLookup(static document => document.Ledger is null)))
            .Select(static group => new BankDraft(group.Key, group.Files[true].ToEquatableArray(), group.Files[false].ToEquatableArray()))
            .OrderBy(static bank => bank.Key.Namespace + "." + bank.Key.Name, StringComparer.Ordinal);
}
