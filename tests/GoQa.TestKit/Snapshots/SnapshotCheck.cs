namespace GoQa.TestKit.Snapshots;

/// <summary>Compares a text with its snapshot, and leaves the files as the outcome asks.</summary>
internal static class SnapshotCheck
{
    public static async Task RunAsync(
        SnapshotFile file,
        string target,
        SnapshotEnvironment environment,
        Func<SnapshotFile, Task> showDifference)
    {
        // An empty file stands for no snapshot, so that an empty text could never be accepted.
        ArgumentException.ThrowIfNullOrEmpty(target);
        string received = SnapshotText.Normalise(target);
        string? verified = file.ReadVerified();
        if (verified is not null && SnapshotText.AreEqual(verified, received))
        {
            file.DeleteReceived();
        }
        else if (environment.IsAccepting)
        {
            file.Accept(received);
        }
        else
        {
            file.WriteReceived(received);
            string message = SnapshotMessage.Of(file, verified, received);
            await ShowAsync(file, environment, showDifference, message).ConfigureAwait(false);
            throw new SnapshotException(message);
        }
    }

    private static async Task ShowAsync(
        SnapshotFile file,
        SnapshotEnvironment environment,
        Func<SnapshotFile, Task> showDifference,
        string message)
    {
        if (environment.IsBuildServer)
        {
            return;
        }

        try
        {
            await showDifference(file).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // A diff tool that does not start must not hide the difference.
            throw new SnapshotException(message, failure);
        }
    }
}
