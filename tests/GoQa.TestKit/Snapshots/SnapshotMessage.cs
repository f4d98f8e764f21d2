namespace GoQa.TestKit.Snapshots;

/// <summary>What a failed comparison tells its reader.</summary>
internal static class SnapshotMessage
{
    public static string Of(SnapshotFile file, string? verified, string received)
    {
        string comparison = verified is null ? "There is no snapshot yet." : Compare(SnapshotDifference.Find(verified, received));
        return $"""
            {comparison}
              verified: {file.VerifiedPath}
              received: {file.ReceivedPath}
            To accept it, run the test with {SnapshotEnvironment.AcceptVariable}=1 (ignored on a build server),
            or move the received file over the verified one.
            """;
    }

    private static string Compare(SnapshotDifference difference) =>
        $"""
        The snapshot differs in line {difference.Line}.
          expected: {difference.Expected}
          actual:   {difference.Actual}
        """;
}
