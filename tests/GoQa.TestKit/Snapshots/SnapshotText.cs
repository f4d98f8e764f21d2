namespace GoQa.TestKit.Snapshots;

/// <summary>What counts as the same text.</summary>
internal static class SnapshotText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text with line feeds only and without a byte order mark.</summary>
    public static string Normalise(string text)
    {
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return lines.StartsWith(ByteOrderMark) ? lines[1..] : lines;
    }

    /// <summary>Verify, too, overlooks one line feed that an editor put at the end of the verified file.</summary>
    public static bool AreEqual(string verified, string received) => verified == received || verified == received + '\n';
}
