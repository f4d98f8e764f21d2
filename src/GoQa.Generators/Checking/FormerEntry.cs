using GoQa.Generators.Common;

namespace GoQa.Generators.Checking;

/// <summary>An id that the bank no longer has: with the id it leads to, or, retired, without one and with the reason.</summary>
internal sealed record FormerEntry(ItemKind Kind, Placed Id, string? Target, string Reason);
