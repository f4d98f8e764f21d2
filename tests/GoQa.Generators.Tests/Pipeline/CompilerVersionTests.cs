using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Tests.Pipeline;

public class CompilerVersionTests
{
    [Fact]
    public void The_compiler_is_the_one_that_was_asked_for()
    {
        string asked = typeof(CompilerVersionTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RoslynVersion").Value!;

        Assert.StartsWith(
            asked,
            typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            StringComparison.Ordinal);
    }
}
