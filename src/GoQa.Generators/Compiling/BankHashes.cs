using GoQa.Generators.Common;

namespace GoQa.Generators.Compiling;

/// <summary>The fingerprints of the bank and of each question. Apart from the facts, because every edit changes them.</summary>
internal sealed record BankHashes(BankKey Key, string Bank, EquatableArray<string> Questions);
