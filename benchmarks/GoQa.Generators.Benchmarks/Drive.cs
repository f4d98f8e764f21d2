using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Benchmarks;

/// <summary>A generator driver over one bank, as a build server of the compiler keeps it between builds.</summary>
internal sealed class Drive
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private readonly Compilation _compilation = CSharpCompilation.Create("Bank", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    private readonly AdditionalText[] _files;
    private GeneratorDriver _driver;

    public Drive(IEnumerable<(string Name, string Text)> files)
    {
        _files = [.. files.Select(file => new InMemoryText(file.Name, file.Text))];
        _driver = CSharpGeneratorDriver.Create([new BankGenerator().AsSourceGenerator()], _files, ParseOptions, new BankOptions());
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Runs the generator and returns the milliseconds it took.</summary>
    /// <exception cref="InvalidOperationException">The bank is not sound.</exception>
    public double Run()
    {
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Diagnostic? error = Result.Diagnostics.FirstOrDefault(problem => problem.Severity == DiagnosticSeverity.Error);
        return error is null && Result.Exception is null
            ? milliseconds
            : throw new InvalidOperationException(error?.ToString() ?? Result.Exception!.ToString());
    }

    /// <summary>Replaces the text of a file, as an editor does.</summary>
    public void Edit(int index, Func<string, string> change)
    {
        AdditionalText old = _files[index];
        _files[index] = new InMemoryText(old.Path, change(old.GetText()!.ToString()));
        _driver = _driver.ReplaceAdditionalText(old, _files[index]);
    }
}
