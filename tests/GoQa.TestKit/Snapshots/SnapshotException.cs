namespace GoQa.TestKit.Snapshots;

/// <summary>A snapshot is missing or differs.</summary>
public sealed class SnapshotException(string message, Exception? innerException = null) : Exception(message, innerException);
