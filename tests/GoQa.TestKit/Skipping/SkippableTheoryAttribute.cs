using Xunit;
using Xunit.Sdk;

namespace GoQa.TestKit.Skipping;

/// <summary>
/// A theory that needs what a machine may lack. It is skipped when that is known beforehand, or when it throws
/// a <see cref="SkippedException"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("GoQa.TestKit.Skipping.SkippableTheoryDiscoverer", "GoQa.TestKit")]
public class SkippableTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test. The reason goes into its name, since dotnet test prints the names of skipped tests and no reasons.</summary>
    protected void SkipFor(string reason, string name)
    {
        Skip = reason;
        DisplayName = $"{name}: {reason}";
    }
}
