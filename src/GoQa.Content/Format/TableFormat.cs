namespace GoQa.Format;

/// <summary>
/// What the generator and the library must agree on: the version of the data's layout and its limits. The files of this
/// folder are compiled into both assemblies, so that neither can drift from the other. docs/table-format.md describes them.
/// </summary>
internal static class TableFormat
{
    /// <summary>Raised whenever a table is added, removed or laid out differently. The library reads exactly this version.</summary>
    public const int Version = 1;

    /// <summary>
    /// Keys (ids and former ids, or names and aliases) of one lookup table. A slot keeps 14 bits for the key's number, and 0
    /// means an empty slot.
    /// </summary>
    public const int MaxKeys = (1 << 14) - 1;

    /// <summary>Bytes of one text pool: a position is a 28-bit number.</summary>
    public const int MaxPoolBytes = PackedNumbers.MaxValue;

    /// <summary>Questions one word of a bit set holds: eight bytes of seven bits.</summary>
    public const int QuestionsPerWord = 56;
}
