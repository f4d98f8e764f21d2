using System.Buffers;
using System.Text;
using System.Text.Json;
using GoQa.Json;

namespace GoQa.Tests.Json;

internal static class JsonTestKit
{
    /// <summary>What a writer with default options makes of it.</summary>
    public static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options = default)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The document as written at run time, in whatever form it was compiled.</summary>
    public static string WriteFromTexts(Question question) =>
        Write(writer => QuestionJson.WriteFromTexts(writer, question, GoQaJsonOptions.Default));

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
