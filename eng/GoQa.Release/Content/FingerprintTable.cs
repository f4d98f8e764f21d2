namespace GoQa.Release.Content;

/// <summary>Reads the fingerprints of the bank.</summary>
internal static class FingerprintTable
{
    public static IReadOnlyList<Fingerprint> Parse(string text) =>
        [.. TabTable.Read(text, "id", "hash").Select(row => new Fingerprint(row[0], row[1]))];
}
