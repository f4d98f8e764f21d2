using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;

namespace GoQa.Benchmarks.Steady;

/// <summary>Writes the HTML of an answer as UTF-8 into the caller's buffer.</summary>
public class HtmlBenchmarks
{
    private const int BufferBytes = 1 << 20;

    private readonly Question[] _questions = Subject.Current.Workload.Questions;
    private readonly string[] _markdown = [.. Subject.Current.Workload.Ids.Select(id => Subject.Current.Frozen.ById[id].Answer)];
    private readonly MarkdigPeer _markdig = Subject.Current.Markdig;
    private readonly byte[] _buffer = new byte[BufferBytes];

    [Benchmark(Description = PeerNames.Ours, Baseline = true, OperationsPerInvoke = Workload.Keys)]
    public int GoQa()
    {
        int bytes = 0;
        foreach (Question question in _questions)
        {
            ReadOnlySpan<byte> html = question.Answer.HtmlUtf8;
            html.CopyTo(_buffer);
            bytes += html.Length;
        }

        return bytes;
    }

    [Benchmark(Description = PeerNames.Markdig, OperationsPerInvoke = Workload.Keys)]
    public int Markdig()
    {
        int bytes = 0;
        foreach (string markdown in _markdown)
        {
            bytes += _markdig.Render(markdown, _buffer);
        }

        return bytes;
    }
}
