using GoQa.ExampleTests.Blocks;
using GoQa.TestKit.Processes;

namespace GoQa.ExampleTests.Checking;

/// <summary>Holds a block with <c>fails=</c> against what Go says of it.</summary>
internal static class RejectionCheck
{
    public static Finding? Run(GoSource source, GoBatch batch)
    {
        CommandResult result = batch.Start([source], "vet");
        if (result.Succeeded && !source.IsTest)
        {
            result = batch.Start([source], "build", "-o", Path.DirectorySeparatorChar == '/' ? "/dev/null" : "NUL");
        }

        if (result.Succeeded)
        {
            return source.Problem($"Go accepts the block, which should fail with \"{source.Info.Fails}\"");
        }

        return result.Errors.Contains(source.Info.Fails!, StringComparison.Ordinal)
            ? null
            : source.Problem($"the block fails, but not with \"{source.Info.Fails}\":\n{result.Errors.Trim()}");
    }
}
