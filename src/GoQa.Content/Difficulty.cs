namespace GoQa;

/// <summary>How much a question asks for, in ascending order.</summary>
public enum Difficulty
{
    /// <summary>An opening question that anybody who uses the subject can answer.</summary>
    WarmUp = 0,

    /// <summary>Asks for working knowledge of how the subject behaves.</summary>
    Medium = 1,

    /// <summary>Asks for the mechanism behind the behaviour and its consequences in production.</summary>
    Hard = 2,

    /// <summary>Asks for the design, its trade-offs and its limits.</summary>
    Staff = 3,
}
