namespace GoQa.Release.Content;

/// <summary>A table of lines and tabs, its columns found by the names in the first line.</summary>
internal static class TabTable
{
    /// <summary>The wanted columns of each row; a row may end before its last columns.</summary>
    public static IEnumerable<string[]> Read(string text, params string[] columns)
    {
        string[][] rows = [.. text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split('\t'))];
        if (rows.Length == 0)
        {
            return [];
        }

        int[] indexes = [.. columns.Select(column => Array.IndexOf(rows[0], column) is var index and >= 0
            ? index
            : throw new FormatException($"There is no column '{column}' in: {string.Join(' ', rows[0])}"))];
        return rows[1..].Select(row => indexes.Select(index => index < row.Length ? row[index] : "").ToArray());
    }
}
