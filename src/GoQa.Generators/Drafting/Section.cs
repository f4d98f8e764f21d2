namespace GoQa.Generators.Drafting;

/// <summary>The parts of a question.</summary>
internal enum Section
{
    Answer,
    KeyPoints,
    Examples,
    FollowUps,
    References,
}
