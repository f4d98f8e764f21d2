using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>The words of the ledger, and the rows that messages ask for.</summary>
internal static class LedgerFormat
{
    public const char Separator = '\t';
    public const string Header = "kind\tid\tstate\tdetail";

    public static readonly string[] Kinds = ["question", "topic", "tag"];
    public static readonly string[] States = ["current", "renamed", "retired"];

    public static string WordOf(ItemKind kind) => Kinds[(int)kind];

    public static string SortKey(ItemKind kind, string id) => WordOf(kind) + Separator + id + Separator;

    /// <summary>A row as it is to be written.</summary>
    public static string Row(ItemKind kind, string id, LedgerState state, string detail = "")
    {
        string row = WordOf(kind) + Separator + id + Separator + States[(int)state];
        return detail.Length == 0 ? row : row + Separator + detail;
    }
}
