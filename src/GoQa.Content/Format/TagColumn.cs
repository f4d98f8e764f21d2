namespace GoQa.Format;

/// <summary>The numbers kept of each tag, in their order in the table of tag facts.</summary>
internal static class TagColumn
{
    /// <summary>The text part (source file) that holds its description, plus one; 0 when it has none.</summary>
    public const int Part = 0;

    /// <summary>The piece of prose that is its description.</summary>
    public const int Prose = 1;

    /// <summary>Key number of its first alias.</summary>
    public const int FirstAlias = 2;

    /// <summary>Number of aliases.</summary>
    public const int Aliases = 3;

    /// <summary>Numbers of one tag.</summary>
    public const int Count = 4;
}
