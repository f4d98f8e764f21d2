using GoQa.Generators.Common;

namespace GoQa.Generators.Model;

/// <summary>A question. Topic, tags and targets are rows of the bank's lists. The member is null when C# allows none.</summary>
internal sealed record QuestionModel(
    string Id,
    string? Member,
    int? Number,
    ProseModel Heading,
    QuestionDifficulty Difficulty,
    int Topic,
    EquatableArray<int> Tags,
    EquatableArray<string> Aliases,
    string Versions,
    int Part,
    ProseModel Answer,
    EquatableArray<ProseModel> KeyPoints,
    EquatableArray<ExampleModel> Examples,
    EquatableArray<FollowUpModel> FollowUps,
    EquatableArray<ReferenceModel> References,
    string ContentHash);
