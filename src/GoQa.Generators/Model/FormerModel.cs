using GoQa.Generators.Common;

namespace GoQa.Generators.Model;

/// <summary>An id that the bank no longer has but once gave a member. The row is that of what has it now, or -1 when it was retired for a reason.</summary>
internal sealed record FormerModel(ItemKind Kind, string Id, string Member, int Row, string Reason);
