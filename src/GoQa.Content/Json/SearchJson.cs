using System.Text.Json;

namespace GoQa.Json;

/// <summary>Writes what a search found.</summary>
internal static class SearchJson
{
    /// <summary>Bytes of text before and after the word that was found; a snippet is about two lines on a page.</summary>
    private const int BytesBefore = 80;
    private const int BytesAfter = 160;

    public static void Write(Utf8JsonWriter writer, SearchHit hit)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("question"u8);
        QuestionJson.WriteSummary(writer, hit.Question);
        writer.WriteNumber("score"u8, hit.Score);
        writer.WriteString("field"u8, FieldName(hit.Field));
        writer.WritePropertyName("snippet"u8);
        ReadOnlySpan<byte> text = hit.FindMatch(out Range match);
        if (text.IsEmpty)
        {
            writer.WriteNullValue();
        }
        else
        {
            WriteSnippet(writer, text, match.Start.Value, match.End.Value);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, SearchHits hits)
    {
        writer.WriteStartArray();
        foreach (SearchHit hit in hits)
        {
            Write(writer, hit);
        }

        writer.WriteEndArray();
    }

    // The parts are told apart instead of numbered: a place in bytes is of no use to a client that counts UTF-16 units.
    private static void WriteSnippet(Utf8JsonWriter writer, ReadOnlySpan<byte> text, int start, int end)
    {
        int first = StartOfWord(text, start);
        int last = EndOfWord(text, end);
        writer.WriteStartObject();
        JsonStrings.Write(writer, "before"u8, text.Slice(first, start - first));
        JsonStrings.Write(writer, "match"u8, text.Slice(start, end - start));
        JsonStrings.Write(writer, "after"u8, text.Slice(end, last - end));
        writer.WriteBoolean("cutBefore"u8, first > 0);
        writer.WriteBoolean("cutAfter"u8, last < text.Length);
        writer.WriteEndObject();
    }

    /// <summary>Where the snippet begins: after a space, so that neither a word nor a character is cut.</summary>
    private static int StartOfWord(ReadOnlySpan<byte> text, int match)
    {
        int earliest = match - BytesBefore;
        if (earliest <= 0)
        {
            return 0;
        }

        int space = text.Slice(earliest, BytesBefore).IndexOfAny((byte)' ', (byte)'\n');
        return space < 0 ? match : earliest + space + 1;
    }

    private static int EndOfWord(ReadOnlySpan<byte> text, int match)
    {
        if (text.Length - match <= BytesAfter)
        {
            return text.Length;
        }

        int space = text.Slice(match, BytesAfter).LastIndexOfAny((byte)' ', (byte)'\n');
        return space < 0 ? match : match + space;
    }

    private static ReadOnlySpan<byte> FieldName(SearchField field) => field switch
    {
        SearchField.Title => "title"u8,
        SearchField.Tags => "tags"u8,
        SearchField.KeyPoints => "keyPoints"u8,
        SearchField.Answer => "answer"u8,
        SearchField.Examples => "examples"u8,
        _ => "followUps"u8,
    };
}
