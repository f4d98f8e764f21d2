using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>Indexes that several peers build at start.</summary>
internal static class Index
{
    /// <summary>The records of each tag, in the bank's order.</summary>
    public static Dictionary<string, QuestionRecord[]> ByTag(List<QuestionRecord> records) =>
        RowsByTag(records).ToDictionary(pair => pair.Key, pair => pair.Value.Select(row => records[row]).ToArray(), StringComparer.Ordinal);

    /// <summary>The rows of each tag, in the bank's order.</summary>
    public static Dictionary<string, int[]> RowsByTag(List<QuestionRecord> records) => records
        .SelectMany((record, row) => record.Tags.Select(tag => (tag, row)))
        .GroupBy(pair => pair.tag, pair => pair.row, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
