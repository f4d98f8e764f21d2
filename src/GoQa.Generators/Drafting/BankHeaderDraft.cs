using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>A heading of the first level: the bank's title, its level and the description below it.</summary>
internal sealed record BankHeaderDraft(Placed Title, string Level, ProseDraft Description);
