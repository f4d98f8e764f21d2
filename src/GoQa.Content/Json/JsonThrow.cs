using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace GoQa.Json;

/// <summary>The errors of reading, each message in one place.</summary>
internal static class JsonThrow
{
    [DoesNotReturn]
    public static void NoBank(string kind) =>
        throw new InvalidOperationException(
            $"A {kind} can only be read with the bank it belongs to. Use new GoQaJsonContext(bank), or new GoQaJsonConverterFactory(bank).");

    [DoesNotReturn]
    public static void NotReadable(string type) =>
        throw new NotSupportedException(
            $"{type} can be written as JSON and not be read. Read questions, topics and tags by their ids or names.");

    [DoesNotReturn]
    public static void WrongToken(string kind, string key, JsonTokenType token) =>
        throw new JsonException($"A {kind} is its {key} as a string, or an object with the member \"{key}\". Found: {Describe(token)}.");

    [DoesNotReturn]
    public static void KeyMissing(string kind, string key) =>
        throw new JsonException($"The object is no {kind}: it has no member \"{key}\".");

    [DoesNotReturn]
    public static void KeyTwice(string kind, string key) =>
        throw new JsonException($"The {kind} has the member \"{key}\" twice.");

    [DoesNotReturn]
    public static void KeyNoString(string kind, string key, JsonTokenType token) =>
        throw new JsonException($"The member \"{key}\" of a {kind} is a string. Found: {Describe(token)}.");

    [DoesNotReturn]
    public static void UnknownKey(string kind, ReadOnlySpan<byte> key, QuestionBank bank) =>
        throw new JsonException($"The bank '{bank.Title}' has no {kind} '{Shorten(key)}'.");

    [DoesNotReturn]
    public static void UnknownDifficulty() =>
        throw new JsonException("A difficulty is one of the strings \"warm-up\", \"medium\", \"hard\" and \"staff\".");

    // What is unknown comes from outside and may be of any length.
    private static string Shorten(ReadOnlySpan<byte> key)
    {
        const int MaxBytes = 100;
        return key.Length <= MaxBytes ? Encoding.UTF8.GetString(key) : Encoding.UTF8.GetString(key.Slice(0, MaxBytes)) + "...";
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a string",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        _ => token.ToString(),
    };
}
