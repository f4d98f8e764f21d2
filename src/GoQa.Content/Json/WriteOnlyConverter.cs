using System.Text.Json;
using System.Text.Json.Serialization;

namespace GoQa.Json;

/// <summary>What a bank or a search hands out, and nothing outside can make.</summary>
internal sealed class WriteOnlyConverter<T>(GoQaJsonOptions options, Action<Utf8JsonWriter, T, GoQaJsonOptions> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonThrow.NotReadable(typeof(T).Name);
        return default;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions _) => write(writer, value, options);
}
