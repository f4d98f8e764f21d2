namespace GoQa.Release.Content;

/// <summary>Reads the rows of questions from the ledger of ids.</summary>
internal static class LedgerTable
{
    public static IReadOnlyDictionary<string, LedgerRow> Parse(string text) => TabTable.Read(text, "kind", "id", "state", "detail")
        .Where(row => row[0] == "question")
        .ToDictionary(row => row[1], row => new LedgerRow(row[1], row[2], row[3]));
}
