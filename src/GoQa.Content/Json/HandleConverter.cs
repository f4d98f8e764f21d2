using System.Text.Json;
using System.Text.Json.Serialization;

namespace GoQa.Json;

/// <summary>
/// Reads a handle from its key, a string, or from an object that has the key as a member: so a document that was written can be read,
/// and also a document that a client has cut down. Other members are passed over; the bank knows better. Writes a handle as a
/// document, and as its key where it is a key of a dictionary.
/// </summary>
internal abstract class HandleConverter<T>(QuestionBank? bank, GoQaJsonOptions options) : JsonConverter<T>
    where T : struct
{
    private const int MaxOnStack = 512;

    /// <summary>Gets a value indicating whether null is handed to the converter, whose message says more than the serializer's.</summary>
    public override bool HandleNull => true;

    protected GoQaJsonOptions Options => options;

    /// <summary>Gets what is read, for messages.</summary>
    protected abstract string Kind { get; }

    /// <summary>Gets the member that holds the key.</summary>
    protected abstract string KeyMember { get; }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return ReadKey(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            JsonThrow.WrongToken(Kind, KeyMember, reader.TokenType);
        }

        return ReadObject(ref reader);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadKey(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(KeyOf(value));

    protected abstract ReadOnlySpan<byte> KeyOf(T value);

    protected abstract bool TryFind(QuestionBank bank, ReadOnlySpan<byte> key, out T value);

    private T ReadObject(ref Utf8JsonReader reader)
    {
        T value = default;
        bool isFound = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKey = reader.ValueTextEquals(KeyMember);
            _ = reader.Read();
            if (!isKey)
            {
                reader.Skip();
                continue;
            }

            if (isFound)
            {
                JsonThrow.KeyTwice(Kind, KeyMember);
            }

            if (reader.TokenType != JsonTokenType.String)
            {
                JsonThrow.KeyNoString(Kind, KeyMember, reader.TokenType);
            }

            value = ReadKey(ref reader);
            isFound = true;
        }

        if (!isFound)
        {
            JsonThrow.KeyMissing(Kind, KeyMember);
        }

        return value;
    }

    private T ReadKey(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return Find(reader.ValueSpan);
        }

        int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        Span<byte> key = length <= MaxOnStack ? stackalloc byte[MaxOnStack] : new byte[length];
        return Find(key.Slice(0, reader.CopyString(key)));
    }

    private T Find(ReadOnlySpan<byte> key)
    {
        if (bank is null)
        {
            JsonThrow.NoBank(Kind);
        }

        if (!TryFind(bank, key, out T value))
        {
            JsonThrow.UnknownKey(Kind, key, bank);
        }

        return value;
    }
}
