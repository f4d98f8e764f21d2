using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>A question as it stands in its file.</summary>
internal sealed record QuestionDraft(
    HeadingDraft Heading,
    MetadataDraft Metadata,
    ProseDraft Answer,
    EquatableArray<ProseDraft> KeyPoints,
    EquatableArray<ExampleDraft> Examples,
    EquatableArray<ProseDraft> FollowUps,
    EquatableArray<ReferenceDraft> References,
    string ContentHash);
