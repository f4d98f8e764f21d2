namespace GoQa.Format;

/// <summary>The fields that are searched, as a posting numbers them.</summary>
internal static class SearchFieldNumber
{
    /// <summary>The title.</summary>
    public const int Title = 0;

    /// <summary>The tags with their other spellings, and the topic.</summary>
    public const int Tags = 1;

    /// <summary>The key points.</summary>
    public const int KeyPoints = 2;

    /// <summary>The answer.</summary>
    public const int Answer = 3;

    /// <summary>The code of the examples, and the text above it.</summary>
    public const int Examples = 4;

    /// <summary>The follow-ups.</summary>
    public const int FollowUps = 5;

    /// <summary>The number of fields.</summary>
    public const int Count = 6;
}
