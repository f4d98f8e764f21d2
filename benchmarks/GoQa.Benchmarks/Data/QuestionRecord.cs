namespace GoQa.Benchmarks.Data;

/// <summary>A question as an application without GoQa would hold it: the record that all peers store and JSON is read into.</summary>
internal sealed record QuestionRecord(
    string Id,
    int? Number,
    string Title,
    Difficulty Difficulty,
    string Topic,
    IReadOnlyList<string> Tags,
    string Answer,
    IReadOnlyList<string> KeyPoints,
    IReadOnlyList<string> Examples,
    IReadOnlyList<string> FollowUps);
