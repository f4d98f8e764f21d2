namespace GoQa.Release.Content;

/// <summary>What became of a question's id: renamed to <see cref="Detail"/>, or retired because of it.</summary>
internal sealed record LedgerRow(string Id, string State, string Detail)
{
    public const string Renamed = "renamed";
}
