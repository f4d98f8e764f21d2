using System.Text.Json.Serialization;

namespace GoQa.Json;

/// <summary>
/// A value of the library as a member of an application's own type that a source-generated context serialises:
/// <c>record Page(int Total, JsonMember&lt;QuestionList&gt; Items)</c>. It is written and read as the value itself would be. The
/// generator of System.Text.Json asks a type for its converter, and the library's types name none, so that an application without
/// JSON carries no JSON; this type does. Converts from and to the value by itself.
/// </summary>
/// <remarks>
/// Questions, topics and tags are read with the bank of the <see cref="GoQaJsonConverterFactory"/> or <see cref="GoQaJsonContext"/> that is
/// found in the serializer's options; its <see cref="GoQaJsonOptions"/> count too. Without one, values are written and not read.
/// </remarks>
/// <typeparam name="T">A type that <see cref="GoQaJsonContext"/> has a contract of, save arrays and nullable types.</typeparam>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(GoQaJsonConverterFactory))]
public readonly record struct JsonMember<T>(T Value)
{
    /// <summary>Wraps a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator JsonMember<T>(T value) => new(value);

    /// <summary>Unwraps a value.</summary>
    /// <param name="member">The wrapped value.</param>
    public static implicit operator T(JsonMember<T> member) => member.Value;

    /// <summary>The value's own text.</summary>
    /// <returns>What the value says of itself.</returns>
    public override string ToString() => Value?.ToString() ?? string.Empty;
}
