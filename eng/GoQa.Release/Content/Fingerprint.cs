namespace GoQa.Release.Content;

/// <summary>A question as the committed fingerprints know it.</summary>
internal sealed record Fingerprint(string Id, string Hash);
