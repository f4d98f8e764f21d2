namespace GoQa.Format;

/// <summary>
/// Texts in one run of bytes: first the positions of their starts and of the end of the last one, counted from the pool's own
/// first byte, then the texts without anything between them. One constant, one read for both ends of a text.
/// </summary>
internal static class TextPool
{
    /// <summary>The bytes of the text at <paramref name="index"/>.</summary>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> pool, int index)
    {
        ulong ends = PackedNumbers.ReadTwo(pool, index);
        int start = (int)ends;
        return pool.Slice(start, (int)(ends >> 32) - start);
    }

    /// <summary>The place of the first text, which is where the positions end.</summary>
    public static int Start(ReadOnlySpan<byte> pool) => PackedNumbers.Read(pool, 0);
}
