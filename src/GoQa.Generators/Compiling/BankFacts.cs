using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>All that the tables and members are made of: the model with places in pools instead of the long texts.</summary>
internal sealed record BankFacts(
    BankKey Key,
    string Title,
    string Level,
    TextPlace? Description,
    EquatableArray<TopicFacts> Topics,
    EquatableArray<TagFacts> Tags,
    EquatableArray<QuestionFacts> Questions,
    EquatableArray<FormerModel> Formers,
    EquatableArray<string> Parts);
