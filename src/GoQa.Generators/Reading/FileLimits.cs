namespace GoQa.Generators.Reading;

/// <summary>
/// How much one file may hold and make. Each limit has a code of its own; docs/reliability.md has the figures behind them. Those of the
/// tables are in the library's TableFormat, those of names in the rules that check them.
/// </summary>
internal static class FileLimits
{
    /// <summary>Characters of a file. The bank of 71 questions has 360,000 in one file, and any number of files make one bank.</summary>
    public const int MaxFileLength = 1 << 19;

    /// <summary>
    /// Characters of a paragraph, heading or table. The parser takes time in the square of them in a few cases; with this limit the
    /// time of a file is proportional to its length.
    /// </summary>
    public const int MaxParagraphLength = 1 << 14;

    /// <summary>Stars, underscores, tildes and opening brackets of a paragraph, heading or table: what that square is of.</summary>
    public const int MaxMarks = 1 << 10;

    /// <summary>Characters of the address and title of a link definition. The parser copies them for each link that names it.</summary>
    public const int MaxDefinitionLength = 1 << 11;

    /// <summary>Columns of a table. The parser fills up every row to the width of the widest.</summary>
    public const int MaxColumns = 32;

    /// <summary>Cells of a table, the filled up ones included: an empty row of two characters becomes a row of 32 cells.</summary>
    public const int MaxCells = 1 << 13;

    /// <summary>
    /// Times a file's length that its texts may come to in all their forms. A link with a label repeats an address that stands in the
    /// file once, and a definition of 2,000 characters may be named 100,000 times. The real bank comes to 2.5 times, a table of one-letter cells to 16.
    /// </summary>
    public const int OutputFactor = 32;

    /// <summary>Characters that the texts of a short file may come to.</summary>
    public const int LeastOutput = 1 << 16;

    /// <summary>Characters that the texts of any file may come to.</summary>
    public const int MostOutput = 1 << 22;
}
