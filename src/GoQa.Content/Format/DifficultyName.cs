namespace GoQa.Format;

/// <summary>How difficulties are spelled in JSON: as authors write them in Markdown, in the order of their numbers.</summary>
internal static class DifficultyName
{
    /// <summary>The name of the difficulty with a number, in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8(int difficulty) => difficulty switch
    {
        0 => "warm-up"u8,
        1 => "medium"u8,
        2 => "hard"u8,
        _ => "staff"u8,
    };

    /// <summary>The number of the difficulty with a name, or -1.</summary>
    public static int NumberOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < BitSets.DifficultyCount; i++)
        {
            if (name.SequenceEqual(Utf8(i)))
            {
                return i;
            }
        }

        return -1;
    }
}
