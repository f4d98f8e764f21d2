using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

/// <summary>The tables of a bank, each the text of its literal; one for each property of the library's BankTables that the facts decide.</summary>
internal sealed record CompiledTables(
    BankKey Key,
    EquatableArray<string> Parts,
    string BankFacts,
    string BankNames,
    string QuestionFacts,
    string QuestionTitles,
    string QuestionKeys,
    string QuestionKeysUtf16,
    string QuestionSlots,
    string QuestionNumbers,
    string StudyOrder,
    string QuestionTags,
    string FollowUpTargets,
    string TopicFacts,
    string TopicTitles,
    string TopicKeys,
    string TopicKeysUtf16,
    string TopicSlots,
    string TagFacts,
    string TagKeys,
    string TagKeysUtf16,
    string TagSlots,
    string Sets);
