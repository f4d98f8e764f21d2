namespace GoQa;

/// <summary>The part of a question in which a search found its words.</summary>
public enum SearchField
{
    /// <summary>The title.</summary>
    Title = 0,

    /// <summary>The tags with their other spellings, and the topic.</summary>
    Tags = 1,

    /// <summary>The key points.</summary>
    KeyPoints = 2,

    /// <summary>The answer.</summary>
    Answer = 3,

    /// <summary>The code of the examples, and the text above it.</summary>
    Examples = 4,

    /// <summary>The follow-ups.</summary>
    FollowUps = 5,
}
