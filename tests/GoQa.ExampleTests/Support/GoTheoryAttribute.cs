using System.Runtime.CompilerServices;
using GoQa.ExampleTests.Toolchains;
using Xunit.Sdk;

namespace GoQa.ExampleTests.Support;

/// <summary>A theory that needs Go. Without one it is skipped, and says so; where GOQA_REQUIRE_GO=1 demands one it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("GoQa.ExampleTests.Support.GoTheoryDiscoverer", "GoQa.ExampleTests")]
public sealed class GoTheoryAttribute : TheoryAttribute
{
    public GoTheoryAttribute([CallerMemberName] string name = "")
    {
        if (ToolchainFinder.Found is null && !ToolchainFinder.IsRequired)
        {
            // The name too, since dotnet test prints the names of skipped tests and not the reasons.
            Skip = ToolchainFinder.MissingReason;
            DisplayName = $"{name}: {Skip}";
        }
    }
}
