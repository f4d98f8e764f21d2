using GoQa.Generators.Common;

namespace GoQa.Generators.Model;

/// <summary>
/// A bank as it will be compiled: facts in their order, every reference resolved, no places. Equal models give equal code, so text
/// that only moves compiles nothing anew.
/// </summary>
internal sealed record BankModel(
    BankKey Key,
    string Title,
    string Level,
    PartProseModel? Description,
    EquatableArray<TopicModel> Topics,
    EquatableArray<TagModel> Tags,
    EquatableArray<QuestionModel> Questions,
    EquatableArray<FormerModel> Formers,
    EquatableArray<string> Parts);
