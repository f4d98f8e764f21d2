namespace GoQa.TestKit.Snapshots;

/// <summary>The first line that two texts do not share, counted from 1.</summary>
internal sealed record SnapshotDifference(int Line, string Expected, string Actual)
{
    private const int ShownLength = 160;

    public static SnapshotDifference Find(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        string? expectedLine = expected.ElementAtOrDefault(line);
        string? actualLine = actual.ElementAtOrDefault(line);
        int column = (expectedLine ?? string.Empty).AsSpan().CommonPrefixLength(actualLine);
        return new SnapshotDifference(line + 1, Show(expectedLine, column), Show(actualLine, column));
    }

    /// <summary>Quoted, so that spaces at the end are seen; generated lines can be too long to show whole.</summary>
    private static string Show(string? line, int column)
    {
        if (line is null)
        {
            return "(end of file)";
        }

        if (line.Length <= ShownLength)
        {
            return $"\"{line}\"";
        }

        int start = Math.Min(Math.Max(0, column - (ShownLength / 2)), line.Length - ShownLength);
        return $"\"{line.AsSpan(start, ShownLength)}\" (from column {start + 1})";
    }
}
