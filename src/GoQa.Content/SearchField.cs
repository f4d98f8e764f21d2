using GoQa.Format;

namespace GoQa;

/// <summary>The part of a question in which a search found its words.</summary>
public enum SearchField
{
    /// <summary>The title.</summary>
    Title = SearchFieldNumber.Title,

    /// <summary>The tags with their other spellings, and the topic.</summary>
    Tags = SearchFieldNumber.Tags,

    /// <summary>The key points.</summary>
    KeyPoints = SearchFieldNumber.KeyPoints,

    /// <summary>The answer.</summary>
    Answer = SearchFieldNumber.Answer,

    /// <summary>The code of the examples, and the text above it.</summary>
    Examples = SearchFieldNumber.Examples,

    /// <summary>The follow-ups.</summary>
    FollowUps = SearchFieldNumber.FollowUps,
}
