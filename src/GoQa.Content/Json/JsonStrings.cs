using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GoQa.Format;

namespace GoQa.Json;

/// <summary>Writes texts of the tables as JSON strings.</summary>
internal static class JsonStrings
{
    /// <summary>Bytes that are escaped on the stack; longer texts are escaped in a pooled array.</summary>
    private const int MaxOnStack = 512;

    /// <summary>
    /// Whether the writer leaves the escaping to us. Who sets an encoder asks for its escaping, save the relaxed one, which asks for
    /// as little as possible; and indented JSON is written by the writer, which alone knows the indentation.
    /// </summary>
    public static bool AreOurs(Utf8JsonWriter writer)
    {
        JsonWriterOptions options = writer.Options;
        return !options.Indented
            && (options.Encoder is null || ReferenceEquals(options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
    }

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> value)
    {
        if (!AreOurs(writer))
        {
            writer.WriteStringValue(value);
            return;
        }

        int length = JsonText.EscapedLength(value) + 2;
        byte[]? pooled = length <= MaxOnStack ? null : ArrayPool<byte>.Shared.Rent(length);
        Span<byte> quoted = pooled is null ? stackalloc byte[MaxOnStack] : pooled;
        quoted[0] = (byte)'"';
        quoted[length - 1] = (byte)'"';
        _ = JsonText.Escape(value, quoted.Slice(1));
        writer.WriteRawValue(quoted.Slice(0, length), skipInputValidation: true);
        if (pooled is not null)
        {
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    /// <summary>Writes prose in the form that the options name.</summary>
    public static void Write(Utf8JsonWriter writer, Prose prose, GoQaJsonOptions options) => Write(writer, options.Prose switch
    {
        ProseForm.Html => prose.HtmlUtf8,
        ProseForm.Text => prose.TextUtf8,
        _ => prose.MarkdownUtf8,
    });

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Prose prose, GoQaJsonOptions options)
    {
        writer.WritePropertyName(name);
        Write(writer, prose, options);
    }
}
