namespace GoQa.Generators.Drafting;

/// <summary>What has become of an id that was published.</summary>
internal enum LedgerState
{
    /// <summary>The bank has it.</summary>
    Current,

    /// <summary>It has another id now.</summary>
    Renamed,

    /// <summary>It is gone.</summary>
    Retired,
}
