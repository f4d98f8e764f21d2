using GoQa.Generators.Common;

namespace GoQa.Generators.Model;

/// <summary>A question. Topic, tags, targets and links are rows of the bank's lists; the links are those of
/// all its texts to other questions, each once. The member is null when C# allows none.</summary>
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
    EquatableArray<int> Links,
    string ContentHash);
