using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Tests.Support;

/// <summary>An application that uses a bank: compiled against one version of it, run with the same or another.</summary>
internal sealed class Consumer
{
    private readonly byte[] _image;

    private Consumer(byte[] image, ImmutableArray<Diagnostic> diagnostics)
    {
        _image = image;
        Diagnostics = diagnostics;
    }

    /// <summary>The warnings and errors of its compilation.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Compiles a class App whose method Run returns an expression.</summary>
    public static Consumer Compile(string expression, Compilation bank)
    {
        string source = "using Banks; public static class App { public static object Run() => " + expression + "; }";
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source)],
            bank.References.Append(MetadataReference.CreateFromImage(Image(bank))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(image).Diagnostics;
        return new Consumer(image.ToArray(), [.. diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning)]);
    }

    /// <summary>Runs what was compiled, without compiling it anew.</summary>
    public object? Run(Compilation bank)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.Resolving += static (own, name) => own.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);
        using var bankImage = new MemoryStream(Image(bank));
        using var image = new MemoryStream(_image);
        context.LoadFromStream(bankImage);
        return context.LoadFromStream(image).GetType("App", throwOnError: true)!
            .GetMethod("Run")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static byte[] Image(Compilation bank)
    {
        using var image = new MemoryStream();
        Assert.True(bank.Emit(image).Success);
        return image.ToArray();
    }
}
