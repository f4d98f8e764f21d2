using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>What must show of cold starts.</summary>
internal static class ColdGates
{
    private const double LeastRatio = 8;
    private const double HopedRatio = 20;
    private const double MostNative = 0.5;
    private const double MostHeap = 2048;

    public static IEnumerable<GateRow> Rows(IReadOnlyList<ColdTable> tables)
    {
        foreach (ColdTable table in tables.Where(table => table.Measurements.Exists(one => one.Program.Name == ColdPublisher.Json)))
        {
            string work = $"cold start, first {table.Work}";
            double ours = table.Over(table.Ours);
            yield return table.IsNative
                ? GateRow.AtMost(work + ", native AOT", "hello world", ours, " ms over it", MostNative)
                : GateRow.Faster(work, "embedded JSON", table.Over(table.Of(ColdPublisher.Json)) / ours, LeastRatio, HopedRatio);
        }

        long heap = tables.SelectMany(table => table.Measurements).Where(one => one.Program.Name == ColdPublisher.Library).Max(one => one.HeapBytes);
        yield return GateRow.AtMost("managed heap after the first answer", "before it", heap, " B", MostHeap);
    }
}
