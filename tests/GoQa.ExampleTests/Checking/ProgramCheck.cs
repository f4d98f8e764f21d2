using GoQa.ExampleTests.Blocks;
using GoQa.ExampleTests.Reading;
using GoQa.TestKit.Processes;

namespace GoQa.ExampleTests.Checking;

/// <summary>Runs a built program and compares what it prints with what it says it prints.</summary>
internal static class ProgramCheck
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static Finding? Run(GoSource source, string folder)
    {
        StatedOutput output = source.Snippet.Output!;
        string program = Path.Combine(folder, source.Folder + (OperatingSystem.IsWindows() ? ".exe" : ""));
        if (!File.Exists(program))
        {
            return source.Problem("no program was built; is its package main?", output.Line);
        }

        CommandResult result = Command.Run(program, [], folder, Limit);
        if (result.TimedOut)
        {
            return source.Problem($"the program did not end within {Limit.TotalSeconds} seconds", output.Line);
        }

        if (!result.Succeeded)
        {
            return source.Problem($"the program ended with exit code {result.ExitCode}:\n{result.Errors.Trim()}", output.Line);
        }

        return output.Matches(result.Output)
            ? null
            : source.Problem($"the program prints something else.\nstated:\n{output.Text}\nprinted:\n{StatedOutput.Trim(result.Output)}", output.Line);
    }
}
