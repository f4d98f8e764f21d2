namespace GoQa.Release.Content;

/// <summary>What happened to the questions between two commits, each list in the order of the bank.</summary>
internal sealed record ContentChanges(
    IReadOnlyList<string> Added,
    IReadOnlyList<(string From, string To)> Renamed,
    IReadOnlyList<(string Id, string Reason)> Retired,
    IReadOnlyList<string> Changed)
{
    public static ContentChanges Between(
        IReadOnlyList<Fingerprint> before, IReadOnlyList<Fingerprint> now, IReadOnlyDictionary<string, LedgerRow> ledger)
    {
        Dictionary<string, string> hashes = now.ToDictionary(question => question.Id, question => question.Hash);
        var added = new List<string>();
        var renamed = new List<(string, string)>();
        var retired = new List<(string, string)>();
        var changed = new List<string>();
        var known = new HashSet<string>();
        foreach (Fingerprint question in before)
        {
            string id = Follow(question.Id, hashes, ledger);
            if (!hashes.TryGetValue(id, out string? hash))
            {
                retired.Add((question.Id, ledger.GetValueOrDefault(question.Id)?.Detail ?? ""));
                continue;
            }

            known.Add(id);
            if (id != question.Id)
            {
                renamed.Add((question.Id, id));
            }

            if (hash != question.Hash)
            {
                changed.Add(id);
            }
        }

        added.AddRange(now.Select(question => question.Id).Where(id => !known.Contains(id)));
        return new ContentChanges(added, renamed, retired, changed);
    }

    // A question can be renamed more than once between two releases; a ledger that goes in a circle must not hang the release.
    private static string Follow(string id, Dictionary<string, string> now, IReadOnlyDictionary<string, LedgerRow> ledger)
    {
        for (int steps = 0; steps <= ledger.Count && !now.ContainsKey(id); steps++)
        {
            if (!ledger.TryGetValue(id, out LedgerRow? row) || row.State != LedgerRow.Renamed)
            {
                break;
            }

            id = row.Detail;
        }

        return id;
    }
}
