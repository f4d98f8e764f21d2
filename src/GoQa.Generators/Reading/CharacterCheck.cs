using System.Globalization;
using GoQa.Generators.Diagnostics;

namespace GoQa.Generators.Reading;

/// <summary>
/// Finds characters that a reader cannot see and that can make text say one thing and show another, and the mark that decoding
/// leaves where a file was not UTF-8.
/// </summary>
internal static class CharacterCheck
{
    /// <summary>A file full of them is reported by its first few.</summary>
    private const int MaxReports = 20;

    /// <summary>The first half of U+E0000 to U+E03FF: invisible tags and selectors.</summary>
    private const char TagCharacters = '\uDB40';

    /// <summary>Adds a problem for each such character, and replaces it in the text by U+FFFD, so that what follows never meets it.</summary>
    public static string Apply(string text, PlaceMap places, List<Problem> problems)
    {
        char[]? mended = null;
        int reports = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsForbidden(text, i))
            {
                continue;
            }

            if (reports++ < MaxReports)
            {
                problems.Add(Problem.At(places.At(i, 1), ContentRules.ForbiddenCharacter, NameOf(text[i])));
            }

            mended ??= text.ToCharArray();
            mended[i] = '\uFFFD';
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                mended[++i] = '\uFFFD';
            }
        }

        return mended is null ? text : new string(mended);
    }

    /// <summary>The name of the first such character, or null: for texts that the parser has decoded, such as entities.</summary>
    public static string? FirstIn(string? text)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            if (IsForbidden(text, i))
            {
                return NameOf(text[i]);
            }
        }

        return null;
    }

    private static string NameOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Whether the character at an index is one of them, in its surroundings.</summary>
    public static bool IsForbidden(string text, int index)
    {
        char c = text[index];
        return c switch
        {
            '\n' or '\t' => false,
            < ' ' or '\u007F' => true,
            < '\u0080' => false,
            <= '\u009F' => true,
            '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u180E' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
            >= '\uFFF9' and <= '\uFFFF' => true,
            TagCharacters => true,
            '\u200D' => !JoinsEmoji(text, index),
            >= '\u200B' and <= '\u200F' => true,
            >= '\u2028' and <= '\u202E' => true,
            >= '\u2060' and <= '\u206F' => true,
            _ when char.IsHighSurrogate(c) => index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]),
            _ when char.IsLowSurrogate(c) => index == 0 || !char.IsHighSurrogate(text[index - 1]),
            _ => false,
        };
    }

    // Composed emoji are held together by U+200D; between letters it is invisible and makes two names look alike.
    private static bool JoinsEmoji(string text, int index) =>
        index > 0 && index + 1 < text.Length && (char.IsLowSurrogate(text[index - 1]) || text[index - 1] == '\uFE0F')
        && (char.IsHighSurrogate(text[index + 1]) || text[index + 1] >= '\u2600');
}
