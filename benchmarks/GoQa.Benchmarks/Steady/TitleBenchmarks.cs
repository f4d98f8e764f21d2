using System.Text;
using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Steady;

/// <summary>Reads titles in a shuffled order, each string for the second time or later.</summary>
public class TitleBenchmarks
{
    private readonly Question[] _questions = Subject.Current.Workload.Questions;
    private readonly QuestionRecord[] _records = [.. Subject.Current.Workload.Ids.Select(id => Subject.Current.Frozen.ById[id])];
    private readonly byte[][] _utf8 = [.. Subject.Current.Workload.Questions.Select(question => question.TitleUtf8.ToArray())];

    [Benchmark(Description = PeerNames.Ours, Baseline = true, OperationsPerInvoke = Workload.Keys)]
    public int AsString()
    {
        int length = 0;
        foreach (Question question in _questions)
        {
            length += question.Title.Length;
        }

        return length;
    }

    [Benchmark(Description = PeerNames.OursUtf8, OperationsPerInvoke = Workload.Keys)]
    public int AsUtf8()
    {
        int length = 0;
        foreach (Question question in _questions)
        {
            length += question.TitleUtf8.Length;
        }

        return length;
    }

    [Benchmark(Description = PeerNames.RecordProperty, OperationsPerInvoke = Workload.Keys)]
    public int RecordProperty()
    {
        int length = 0;
        foreach (QuestionRecord record in _records)
        {
            length += record.Title.Length;
        }

        return length;
    }

    [Benchmark(Description = PeerNames.Decoded, OperationsPerInvoke = Workload.Keys)]
    public int Decoded()
    {
        int length = 0;
        foreach (byte[] utf8 in _utf8)
        {
            length += Encoding.UTF8.GetString(utf8).Length;
        }

        return length;
    }
}
