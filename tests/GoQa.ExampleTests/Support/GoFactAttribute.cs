using System.Runtime.CompilerServices;
using GoQa.ExampleTests.Toolchains;

namespace GoQa.ExampleTests.Support;

/// <summary>A fact that needs Go. Without one it is skipped, and says so; where GOQA_REQUIRE_GO=1 demands one it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoFactAttribute : FactAttribute
{
    public GoFactAttribute([CallerMemberName] string name = "")
    {
        if (ToolchainFinder.Found is null && !ToolchainFinder.IsRequired)
        {
            // The name too, since dotnet test prints the names of skipped tests and not the reasons.
            Skip = ToolchainFinder.MissingReason;
            DisplayName = $"{name}: {Skip}";
        }
    }
}
