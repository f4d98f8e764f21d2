using System.Text.Json;
using System.Text.Json.Serialization;
using GoQa.Format;

namespace GoQa.Json;

/// <summary>Difficulties as authors spell them: <c>warm-up</c>, <c>medium</c>, <c>hard</c>, <c>staff</c>.</summary>
internal sealed class DifficultyConverter : JsonConverter<Difficulty>
{
    /// <summary>Bytes of the longest name, if it were written in escapes of six.</summary>
    private const int MaxBytes = 64;

    /// <summary>Gets a value indicating whether null is handed to the converter, whose message says more than the serializer's.</summary>
    public override bool HandleNull => true;

    public override Difficulty Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || length > MaxBytes)
        {
            JsonThrow.UnknownDifficulty();
        }

        Span<byte> name = stackalloc byte[MaxBytes];
        int number = DifficultyName.NumberOf(name.Slice(0, reader.CopyString(name)));
        if (number < 0)
        {
            JsonThrow.UnknownDifficulty();
        }

        return (Difficulty)number;
    }

    public override Difficulty ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, Difficulty value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Difficulty value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    private static ReadOnlySpan<byte> NameOf(Difficulty value)
    {
        if ((uint)value >= BitSets.DifficultyCount)
        {
            Throw.UnknownDifficulty(value);
        }

        return DifficultyName.Utf8((int)value);
    }
}
