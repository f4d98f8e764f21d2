namespace GoQa.Format;

/// <summary>The numbers kept of each question, in their order in the table of question facts.</summary>
internal static class QuestionColumn
{
    /// <summary>The question's number plus one; 0 when it has none.</summary>
    public const int Number = 0;

    /// <summary>The difficulty, from 0 (warm-up) to 3 (staff).</summary>
    public const int Difficulty = 1;

    /// <summary>Row of the topic.</summary>
    public const int Topic = 2;

    /// <summary>The text part (source file) that holds its texts.</summary>
    public const int Part = 3;

    /// <summary>Its first piece of prose: heading, answer, then key points, follow-ups, references and captions of examples.</summary>
    public const int FirstProse = 4;

    /// <summary>Number of key points.</summary>
    public const int KeyPoints = 5;

    /// <summary>Number of follow-ups.</summary>
    public const int FollowUps = 6;

    /// <summary>Number of references.</summary>
    public const int References = 7;

    /// <summary>Its first verbatim text: versions, then language and code of each example, then the address of each reference.</summary>
    public const int FirstVerbatim = 8;

    /// <summary>Number of examples.</summary>
    public const int Examples = 9;

    /// <summary>Its first entry in the table of question tags.</summary>
    public const int FirstTag = 10;

    /// <summary>Number of tags.</summary>
    public const int Tags = 11;

    /// <summary>Its first entry in the table of follow-up targets.</summary>
    public const int FirstTarget = 12;

    /// <summary>Key number of its first former id.</summary>
    public const int FirstAlias = 13;

    /// <summary>Number of former ids.</summary>
    public const int Aliases = 14;

    /// <summary>Its place among the questions of its text part, in which their JSON documents stand.</summary>
    public const int Document = 15;

    /// <summary>Numbers of one question.</summary>
    public const int Count = 16;
}
