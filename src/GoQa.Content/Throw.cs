using System.Diagnostics.CodeAnalysis;

namespace GoQa;

/// <summary>Every exception of the library, each message in one place, and out of the way of the methods that are called often.</summary>
internal static class Throw
{
    [DoesNotReturn]
    public static QuestionBank DefaultHandle(string type) =>
        throw new InvalidOperationException(
            $"This {type} is default({type}) and belongs to no bank. Take it from a QuestionBank, for example with Find or from a list.");

    [DoesNotReturn]
    public static void UnknownKey(string kind, string key) =>
        throw new KeyNotFoundException($"The bank has no {kind} '{key}'.");

    [DoesNotReturn]
    public static void OtherBank(string kind, string parameter) =>
        throw new ArgumentException($"The {kind} belongs to another bank than the list of questions.", parameter);

    [DoesNotReturn]
    public static void UnknownDifficulty(Difficulty difficulty) =>
        throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, "The value is no difficulty.");

    [DoesNotReturn]
    public static void IndexOutOfRange(int index, int count) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {count} items.");

    [DoesNotReturn]
    public static void WrongFormat(int found, int expected) =>
        throw new InvalidOperationException(
            $"The bank was generated in table format {found}, and this GoQa.Content reads format {expected}. "
            + "Use the same version of GoQa.Generators and GoQa.Content and build again.");
}
