using System.Runtime.CompilerServices;
using GoQa.TestKit.Skipping;

namespace GoQa.PackageTests.Support;

/// <summary>A fact that needs a native linker. Without one it is skipped, and says so; where GOQA_REQUIRE_NATIVE=1 demands one it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : SkippableFactAttribute
{
    public NativeFactAttribute([CallerMemberName] string name = "")
    {
        if (!Platform.HasLinker && !Platform.IsRequired)
        {
            SkipFor(Platform.NoLinker, name);
        }
    }
}
