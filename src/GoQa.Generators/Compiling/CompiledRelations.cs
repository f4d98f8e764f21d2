using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

/// <summary>The related questions of each question, as the text of its literal. Apart from the other tables, because any changed word may change it.</summary>
internal sealed record CompiledRelations(BankKey Key, string RelatedQuestions);
