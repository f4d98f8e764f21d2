namespace GoQa.Generators.Common;

/// <summary>What of a bank has an id and a member.</summary>
internal enum ItemKind
{
    Question,
    Topic,
    Tag,
}
