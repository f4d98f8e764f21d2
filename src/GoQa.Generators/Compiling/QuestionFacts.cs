using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>A question without its long texts. Highlights are the first key points, for the member's documentation.</summary>
internal sealed record QuestionFacts(
    string Id,
    string? Member,
    int? Number,
    string Title,
    QuestionDifficulty Difficulty,
    int Topic,
    EquatableArray<int> Tags,
    EquatableArray<string> Aliases,
    TextPlace FirstProse,
    int Document,
    int KeyPoints,
    int FollowUps,
    int References,
    int FirstVerbatim,
    int Examples,
    EquatableArray<int> Targets,
    EquatableArray<string> Highlights);
