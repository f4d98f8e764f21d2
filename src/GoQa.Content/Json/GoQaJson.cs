using System.Buffers;
using System.Text.Json;

namespace GoQa.Json;

/// <summary>
/// Writes questions as JSON without a serializer, in the form that <see cref="GoQaJsonContext"/> writes. The methods allocate nothing,
/// save that a text of more than half a kilobyte that is not copied as it was compiled is escaped in a pooled array.
/// </summary>
public static class GoQaJson
{
    /// <summary>
    /// The JSON document of a question as it was written when the bank was compiled: prose as Markdown, no spaces, escaped so that it
    /// may stand in a script element. A slice of the assembly's constant data.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="documentUtf8">The document, or an empty span.</param>
    /// <returns>Whether the bank was compiled with documents; if not, <see cref="Write(IBufferWriter{byte}, Question)"/> writes the same bytes.</returns>
    /// <exception cref="InvalidOperationException">The question is <c>default</c>.</exception>
    public static bool TryGetDocument(Question question, out ReadOnlySpan<byte> documentUtf8)
    {
        documentUtf8 = QuestionJson.Compiled(question);
        return !documentUtf8.IsEmpty;
    }

    /// <summary>Writes the document of a question into a buffer, prose as Markdown.</summary>
    /// <param name="buffer">Where the document is added.</param>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The question is <c>default</c>.</exception>
    public static void Write(IBufferWriter<byte> buffer, Question question)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (TryGetDocument(question, out ReadOnlySpan<byte> document))
        {
            document.CopyTo(buffer.GetSpan(document.Length));
            buffer.Advance(document.Length);
            return;
        }

        using var writer = new Utf8JsonWriter(buffer);
        QuestionJson.WriteFromTexts(writer, question, GoQaJsonOptions.Default);
    }

    /// <summary>Writes the document of a question as the writer's next value.</summary>
    /// <param name="writer">The writer. An encoder or an indentation set on it is obeyed, and then nothing is copied as it was compiled.</param>
    /// <param name="question">The question.</param>
    /// <param name="options">What is written where there is a choice; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The question is <c>default</c>.</exception>
    public static void Write(Utf8JsonWriter writer, Question question, GoQaJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        QuestionJson.WriteDocument(writer, question, options);
    }

    /// <summary>Writes the summary of a question as the writer's next value: id, number, title, difficulty, topic and tags.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The question is <c>default</c>.</exception>
    public static void WriteSummary(Utf8JsonWriter writer, Question question)
    {
        ArgumentNullException.ThrowIfNull(writer);
        QuestionJson.WriteSummary(writer, question);
    }

    /// <summary>Writes a whole bank as the writer's next value, its topics, tags and the documents of its questions.</summary>
    /// <param name="writer">The writer; it holds all of the bank before it is flushed.</param>
    /// <param name="bank">The bank.</param>
    /// <param name="options">What is written where there is a choice; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="bank"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, QuestionBank bank, GoQaJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(bank);
        BankJson.Write(writer, bank, options ?? GoQaJsonOptions.Default);
    }
}
