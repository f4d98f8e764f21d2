using System.Text.Json;
using System.Text.Json.Serialization;

namespace GoQa.Json;

/// <summary>Writes and reads a member as its value.</summary>
internal sealed class JsonMemberConverter<T>(JsonConverter<T> inner) : JsonConverter<JsonMember<T>>
{
    public override bool HandleNull => inner.HandleNull;

    public override JsonMember<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        inner.Read(ref reader, typeof(T), options)!;

    public override JsonMember<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        inner.ReadAsPropertyName(ref reader, typeof(T), options)!;

    public override void Write(Utf8JsonWriter writer, JsonMember<T> value, JsonSerializerOptions options) =>
        inner.Write(writer, value.Value, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, JsonMember<T> value, JsonSerializerOptions options) =>
        inner.WriteAsPropertyName(writer, value.Value!, options);
}
