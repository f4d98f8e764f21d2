using System.Text.Json;
using GoQa.Format;

namespace GoQa.Json;

/// <summary>
/// Writes questions. The generator's DocumentCompiler writes the same members in the same order; a test compares the bytes for every
/// question of the bank.
/// </summary>
internal static class QuestionJson
{
    // Null stands for the defaults, which are not made for copying a document, so that this is free from the first call on.
    public static void WriteDocument(Utf8JsonWriter writer, Question question, GoQaJsonOptions? options)
    {
        ReadOnlySpan<byte> compiled = options is null or { Prose: ProseForm.Markdown } && JsonStrings.AreOurs(writer) ? Compiled(question) : default;
        if (compiled.IsEmpty)
        {
            WriteFromTexts(writer, question, options ?? GoQaJsonOptions.Default);
        }
        else
        {
            writer.WriteRawValue(compiled, skipInputValidation: true);
        }
    }

    public static void WriteSummary(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        WriteHead(writer, question);
        writer.WriteEndObject();
    }

    /// <summary>The document as the generator wrote it; empty where the bank was compiled without.</summary>
    public static ReadOnlySpan<byte> Compiled(Question question) => question.Bank.QuestionJsonUtf8(question.Row);

    public static void WriteFromTexts(Utf8JsonWriter writer, Question question, GoQaJsonOptions options)
    {
        writer.WriteStartObject();
        WriteHead(writer, question);
        JsonStrings.Write(writer, "versions"u8, question.VersionsUtf8);
        JsonStrings.Write(writer, "answer"u8, question.Answer, options);
        writer.WriteStartArray("keyPoints"u8);
        foreach (Prose point in question.KeyPoints)
        {
            JsonStrings.Write(writer, point, options);
        }

        writer.WriteEndArray();
        WriteExamples(writer, question, options);
        WriteFollowUps(writer, question, options);
        WriteReferences(writer, question);
        WriteNames(writer, "aliases"u8, question.Aliases);
        JsonStrings.Write(writer, "contentHash"u8, question.ContentHashUtf8);
        writer.WriteEndObject();
    }

    public static void WriteNames(Utf8JsonWriter writer, ReadOnlySpan<byte> member, BankList<AlternateName> names)
    {
        writer.WriteStartArray(member);
        foreach (AlternateName name in names)
        {
            JsonStrings.Write(writer, name.NameUtf8);
        }

        writer.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter writer, Question question)
    {
        JsonStrings.Write(writer, "id"u8, question.IdUtf8);
        if (question.Number is int number)
        {
            writer.WriteNumber("number"u8, number);
        }
        else
        {
            writer.WriteNull("number"u8);
        }

        JsonStrings.Write(writer, "title"u8, question.TitleUtf8);
        JsonStrings.Write(writer, "difficulty"u8, DifficultyName.Utf8((int)question.Difficulty));
        JsonStrings.Write(writer, "topic"u8, question.Topic.IdUtf8);
        writer.WriteStartArray("tags"u8);
        foreach (Tag tag in question.Tags)
        {
            JsonStrings.Write(writer, tag.NameUtf8);
        }

        writer.WriteEndArray();
    }

    private static void WriteExamples(Utf8JsonWriter writer, Question question, GoQaJsonOptions options)
    {
        writer.WriteStartArray("examples"u8);
        foreach (Example example in question.Examples)
        {
            writer.WriteStartObject();
            JsonStrings.Write(writer, "caption"u8, example.Caption, options);
            JsonStrings.Write(writer, "language"u8, example.LanguageUtf8);
            JsonStrings.Write(writer, "info"u8, example.InfoUtf8);
            JsonStrings.Write(writer, "code"u8, example.CodeUtf8);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFollowUps(Utf8JsonWriter writer, Question question, GoQaJsonOptions options)
    {
        writer.WriteStartArray("followUps"u8);
        foreach (FollowUp followUp in question.FollowUps)
        {
            writer.WriteStartObject();
            JsonStrings.Write(writer, "text"u8, followUp.Text, options);
            writer.WritePropertyName("question"u8);
            if (followUp.Question is { } target)
            {
                JsonStrings.Write(writer, target.IdUtf8);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteReferences(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartArray("references"u8);
        foreach (Reference reference in question.References)
        {
            writer.WriteStartObject();
            JsonStrings.Write(writer, "title"u8, reference.TitleUtf8);
            JsonStrings.Write(writer, "url"u8, reference.UrlUtf8);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
