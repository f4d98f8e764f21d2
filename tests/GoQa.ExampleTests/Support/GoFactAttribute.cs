using System.Runtime.CompilerServices;
using GoQa.ExampleTests.Toolchains;
using GoQa.TestKit.Skipping;

namespace GoQa.ExampleTests.Support;

/// <summary>A fact that needs Go. Without one it is skipped, and says so; where GOQA_REQUIRE_GO=1 demands one it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoFactAttribute : SkippableFactAttribute
{
    public GoFactAttribute([CallerMemberName] string name = "")
    {
        if (ToolchainFinder.Found is null && !ToolchainFinder.IsRequired)
        {
            SkipFor(ToolchainFinder.MissingReason, name);
        }
    }
}
