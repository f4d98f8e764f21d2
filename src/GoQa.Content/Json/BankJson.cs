using System.Text.Json;

namespace GoQa.Json;

/// <summary>Writes topics, tags, lists and whole banks.</summary>
internal static class BankJson
{
    public static void Write(Utf8JsonWriter writer, Topic topic, GoQaJsonOptions options)
    {
        writer.WriteStartObject();
        JsonStrings.Write(writer, "id"u8, topic.IdUtf8);
        JsonStrings.Write(writer, "title"u8, topic.TitleUtf8);
        JsonStrings.Write(writer, "introduction"u8, topic.Introduction, options);
        writer.WriteNumber("questionCount"u8, topic.Questions.Count);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Tag tag, GoQaJsonOptions options)
    {
        writer.WriteStartObject();
        JsonStrings.Write(writer, "name"u8, tag.NameUtf8);
        JsonStrings.Write(writer, "description"u8, tag.Description, options);
        QuestionJson.WriteNames(writer, "aliases"u8, tag.Aliases);
        writer.WriteNumber("questionCount"u8, tag.Questions.Count);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, QuestionList questions, GoQaJsonOptions options)
    {
        writer.WriteStartArray();
        foreach (Question question in questions)
        {
            if (options.Lists == ListForm.Documents)
            {
                QuestionJson.WriteDocument(writer, question, options);
            }
            else
            {
                QuestionJson.WriteSummary(writer, question);
            }
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, BankList<Topic> topics, GoQaJsonOptions options)
    {
        writer.WriteStartArray();
        foreach (Topic topic in topics)
        {
            Write(writer, topic, options);
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, BankList<Tag> tags, GoQaJsonOptions options)
    {
        writer.WriteStartArray();
        foreach (Tag tag in tags)
        {
            Write(writer, tag, options);
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, QuestionBank bank, GoQaJsonOptions options)
    {
        writer.WriteStartObject();
        JsonStrings.Write(writer, "title"u8, bank.TitleUtf8);
        JsonStrings.Write(writer, "level"u8, bank.LevelUtf8);
        JsonStrings.Write(writer, "description"u8, bank.Description, options);
        JsonStrings.Write(writer, "contentHash"u8, bank.ContentHashUtf8);
        writer.WritePropertyName("topics"u8);
        Write(writer, bank.Topics, options);
        writer.WritePropertyName("tags"u8);
        Write(writer, bank.Tags, options);
        writer.WriteStartArray("questions"u8);
        foreach (Question question in bank.Questions)
        {
            QuestionJson.WriteDocument(writer, question, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
