namespace GoQa.Format;

/// <summary>The numbers kept of each topic, in their order in the table of topic facts.</summary>
internal static class TopicColumn
{
    /// <summary>The text part (source file) that holds its texts.</summary>
    public const int Part = 0;

    /// <summary>Its first piece of prose: heading, introduction.</summary>
    public const int FirstProse = 1;

    /// <summary>Numbers of one topic.</summary>
    public const int Count = 2;
}
