using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking;

/// <summary>The ledger under check: the first row of each id. It lives within one call of <see cref="BankChecker"/>.</summary>
internal sealed class Ledger(string path, LedgerDraft draft)
{
    private readonly Dictionary<(ItemKind, string), LedgerRowDraft> _rows = [];
    private readonly HashSet<string> _unreadIds = new(draft.UnreadIds, StringComparer.Ordinal);
    private LedgerRowDraft[]? _sorted;
    private string[]? _sortKeys;

    /// <summary>As messages name it.</summary>
    public string FileName { get; } = System.IO.Path.GetFileName(path.Replace('\\', '/'));

    public IEnumerable<LedgerRowDraft> Rows => draft.Rows;

    /// <summary>Adds a row, or says which one has its id.</summary>
    public LedgerRowDraft? AddOrFindOther(LedgerRowDraft row)
    {
        if (_rows.TryGetValue((row.Kind, row.Id.Text), out LedgerRowDraft? other))
        {
            return other;
        }

        _rows.Add((row.Kind, row.Id.Text), row);
        return null;
    }

    public LedgerRowDraft? Find(ItemKind kind, string id) => _rows.TryGetValue((kind, id), out LedgerRowDraft? row) ? row : null;

    /// <summary>Whether a line that cannot be read may be the one of an id.</summary>
    public bool MayHold(string id) => _unreadIds.Contains(id);

    /// <summary>The rows of a kind in the order of their ids: that of the lines is of no account.</summary>
    public IEnumerable<LedgerRowDraft> OfKind(ItemKind kind) =>
        _rows.Values.Where(row => row.Kind == kind).OrderBy(static row => row.SortKey, StringComparer.Ordinal);

    /// <summary>"line 7 of ids.tsv".</summary>
    public string LineOf(LedgerRowDraft row) => $"line {Line(row)} of {FileName}";

    /// <summary>What to write where, for an id whose row is missing or wrong: "in line 7 of ids.tsv: ..." or "in ids.tsv, below line 6: ...".</summary>
    public string Instruct(ItemKind kind, string id, LedgerState state, string detail = "")
    {
        string row = LedgerFormat.Row(kind, id, state, detail);
        if (Find(kind, id) is { } present)
        {
            return $"in {LineOf(present)}: '{row}'";
        }

        return $"in {FileName}, below line {LineBefore(LedgerFormat.SortKey(kind, id))}: '{row}'";
    }

    private string LineBefore(string key)
    {
        if (_sorted is null)
        {
            _sorted = _rows.Values.ToArray();
            _sortKeys = _sorted.Select(static row => row.SortKey).ToArray();
            Array.Sort(_sortKeys, _sorted, StringComparer.Ordinal);
        }

        int index = ~Array.BinarySearch(_sortKeys!, key, StringComparer.Ordinal);
        return index == 0 ? "1" : Line(_sorted[index - 1]);
    }

    private static string Line(LedgerRowDraft row) => (row.Id.Place.StartLine + 1).ToString(CultureInfo.InvariantCulture);
}
