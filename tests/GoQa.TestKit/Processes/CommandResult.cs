namespace GoQa.TestKit.Processes;

/// <summary>How a process ended and what it wrote.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Errors, bool TimedOut)
{
    public bool Succeeded => ExitCode == 0 && !TimedOut;
}
