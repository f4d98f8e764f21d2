using System.Buffers;
using System.Text.Json;
using GoQa.Json;

namespace GoQa.Tests.Json;

/// <summary>What the documentation of GoQaJson calls free, measured with a writer and a buffer that exist.</summary>
public class JsonAllocationTests
{
    private static readonly ArrayBufferWriter<byte> Buffer = new(1 << 20);
    private static readonly Utf8JsonWriter Writer = new(Buffer);
    private static readonly GoQaJsonOptions Html = new() { Prose = ProseForm.Html };

    [Fact]
    public void A_compiled_document_is_free_from_the_first_call_on()
    {
        Measure(static () => Writer.WriteNullValue());

        Assert.Equal(0, Measure(static () => GoQaJson.TryGetDocument(Go.Questions.GmpModel, out _)));
        Assert.Equal(0, Measure(static () => GoQaJson.Write(Buffer, Go.Questions.GmpModel)));
        Assert.Equal(0, Measure(static () => GoQaJson.Write(Writer, Go.Questions.GmpModel)));
    }

    [Fact]
    public void Writing_is_free_once_the_serializer_is_warm()
    {
        Action[] operations =
        [
            static () => GoQaJson.WriteSummary(Writer, Go.Questions.GmpModel),
            static () => GoQaJson.Write(Writer, Go.Questions.GmpModel, Html),
            static () => JsonSerializer.Serialize(Writer, Go.Questions.GmpModel, GoQaJsonContext.Default.Question),
            static () => JsonSerializer.Serialize(Writer, Go.Bank.Questions.Tagged(Go.Tags.Scheduler), GoQaJsonContext.Default.QuestionList),
            static () => JsonSerializer.Serialize(Writer, Go.Bank, GoQaJsonContext.Default.QuestionBank),
            static () => JsonSerializer.Serialize(Writer, Go.Bank.Search("write barrier"), GoQaJsonContext.Default.SearchHits),
        ];
        foreach (Action operation in operations)
        {
            for (int i = 0; i < 5; i++)
            {
                Measure(operation);
            }

            Assert.Equal(0, Measure(operation));
        }
    }

    private static long Measure(Action operation)
    {
        Buffer.ResetWrittenCount();
        Writer.Reset();
        long before = GC.GetAllocatedBytesForCurrentThread();
        operation();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
