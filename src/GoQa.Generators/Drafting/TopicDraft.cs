using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>
/// A heading of the second level with what stands below it. Questions before the first such heading of a file have no heading:
/// they continue the last topic of the file before.
/// </summary>
internal sealed record TopicDraft(HeadingDraft? Heading, ProseDraft Introduction, EquatableArray<QuestionDraft> Questions);
