using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    internal static MethodInfo Method =>
        Running.Value ?? throw new InvalidOperationException("The test is not known: the build file of the package did not reach its project.");

    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}
