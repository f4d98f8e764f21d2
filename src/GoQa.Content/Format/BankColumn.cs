namespace GoQa.Format;

/// <summary>The numbers kept of the bank as a whole, in their order in the table of bank facts.</summary>
internal static class BankColumn
{
    /// <summary><see cref="TableFormat.Version"/> of the generator that wrote the tables.</summary>
    public const int FormatVersion = 0;

    /// <summary>Number of questions.</summary>
    public const int Questions = 1;

    /// <summary>Number of topics.</summary>
    public const int Topics = 2;

    /// <summary>Number of tags.</summary>
    public const int Tags = 3;

    /// <summary>Number of text parts.</summary>
    public const int Parts = 4;

    /// <summary>Number of questions that have a number.</summary>
    public const int Numbered = 5;

    /// <summary>The text part that holds the bank's description, plus one; 0 when it has none.</summary>
    public const int DescriptionPart = 6;

    /// <summary>The piece of prose that is the bank's description.</summary>
    public const int DescriptionProse = 7;

    /// <summary>Numbers of the bank.</summary>
    public const int Count = 8;
}
