using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Support;

/// <summary>A generated bank, compiled in memory and loaded.</summary>
internal sealed class CompiledBank
{
    private readonly Type _type;

    private CompiledBank(Type type)
    {
        _type = type;
        Bank = (QuestionBank)type.GetProperty("Bank")!.GetValue(null)!;
    }

    public QuestionBank Bank { get; }

    public static CompiledBank Load(Compilation compilation, string name)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning));
        Assert.True(result.Success);
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        return new CompiledBank(assembly.GetType(name, throwOnError: true)!);
    }

    /// <summary>The names of the members of a nested class, such as Tags.</summary>
    public IEnumerable<string> MembersOf(string nested) =>
        _type.GetNestedType(nested)!.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name);

    /// <summary>The value of a member of a nested class.</summary>
    public object? Member(string nested, string name) => _type.GetNestedType(nested)!.GetProperty(name)!.GetValue(null);
}
