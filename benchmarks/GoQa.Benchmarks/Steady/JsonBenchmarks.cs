using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Steady;

/// <summary>Writes a question as JSON into a buffer that is there. GoQa's own writer takes its place here once the library has it.</summary>
public class JsonBenchmarks : IDisposable
{
    private readonly QuestionRecord[] _records = [.. Subject.Current.Workload.Ids.Select(id => Subject.Current.Frozen.ById[id])];
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private readonly Utf8JsonWriter _writer;

    public JsonBenchmarks()
    {
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });
    }

    [Benchmark(Description = PeerNames.JsonSourceGeneration, OperationsPerInvoke = Workload.Keys)]
    public long SourceGeneration()
    {
        long bytes = 0;
        foreach (QuestionRecord record in _records)
        {
            _buffer.ResetWrittenCount();
            _writer.Reset(_buffer);
            JsonSerializer.Serialize(_writer, record, BankJson.Default.QuestionRecord);
            _writer.Flush();
            bytes += _buffer.WrittenCount;
        }

        return bytes;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }
}
