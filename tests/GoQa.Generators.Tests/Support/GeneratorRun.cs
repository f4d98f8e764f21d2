using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Tests.Support;

/// <summary>One or more runs of the generator over files in memory.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
            .Append(typeof(QuestionBank).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private GeneratorDriver _driver;
    private Compilation _compilation;
    private Dictionary<string, AdditionalText> _files;

    private GeneratorRun(IEnumerable<(string Path, string? Text)> files, BankOptions options)
        : this(files.Select(file => new InMemoryText(file.Path, file.Text)), options)
    {
    }

    private GeneratorRun(IEnumerable<InMemoryText> files, BankOptions options)
    {
        _files = files.ToDictionary(file => file.Path, file => (AdditionalText)file);
        _compilation = CSharpCompilation.Create(
            "Bank",
            [CSharpSyntaxTree.ParseText("internal static class Unrelated;", ParseOptions)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Default));
        _driver = CSharpGeneratorDriver.Create(
            [new BankGenerator().AsSourceGenerator()],
            _files.Values,
            ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public GeneratorRunResult Result { get; private set; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The problems that are more than informations.</summary>
    public IEnumerable<Diagnostic> Complaints => Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning);

    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The project with what was generated.</summary>
    public Compilation Compilation
    {
        get
        {
            _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
            return compilation;
        }
    }

    public static GeneratorRun Of(params (string Path, string? Text)[] files) => new(files, new BankOptions());

    public static GeneratorRun Of(string text) => Of(("bank.md", text));

    public static GeneratorRun Of(BankOptions options, params (string Path, string? Text)[] files) => new(files, options);

    public static GeneratorRun OfBytes(params (string Path, byte[] Bytes, System.Text.Encoding Encoding)[] files) =>
        new(files.Select(file => new InMemoryText(file.Path, file.Bytes, file.Encoding)), new BankOptions());

    public static GeneratorRun OfContent() => new(
        Repository.ContentFiles().Select(file => (file.Name, (string?)file.Text)), new BankOptions());

    public GeneratorRun Edit(string path, Func<string, string> change)
    {
        AdditionalText before = _files[path];
        var after = new InMemoryText(path, change(before.GetText()!.ToString()));
        _files[path] = after;
        _driver = _driver.ReplaceAdditionalText(before, after);
        return Run();
    }

    public GeneratorRun Add(string path, string text)
    {
        var file = new InMemoryText(path, text);
        _files.Add(path, file);
        _driver = _driver.AddAdditionalTexts([file]);
        return Run();
    }

    public GeneratorRun Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files = _files.Where(file => file.Key != path).ToDictionary();
        return Run();
    }

    public GeneratorRun EditCSharp()
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"internal static class Unrelated{_compilation.SyntaxTrees.Count()};", ParseOptions));
        return Run();
    }

    public GeneratorRun ReplaceOptions(BankOptions options)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(options);
        return Run();
    }

    /// <summary>Why each output of a step came to be, distinct and in order of their names.</summary>
    public IncrementalStepRunReason[] ReasonsOf(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).Distinct().Order()];

    /// <summary>How many outputs of a step have a reason.</summary>
    public int CountOf(string step, IncrementalStepRunReason reason) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? runs.SelectMany(run => run.Outputs).Count(output => output.Reason == reason)
            : 0;

    /// <summary>Compiles what was generated against the library. No warning is expected of generated code.</summary>
    public CompiledBank Compile(string name = "Banks.Sample") => CompiledBank.Load(Compilation, name);

    /// <summary>Compiles what was generated without loading it.</summary>
    public void AssertCompiles()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning));
    }

    private GeneratorRun Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        return this;
    }
}
