using System.Collections.Immutable;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Tests.Diagnostics;

/// <summary>What a .globalconfig can change and what it cannot, through the driver as the compiler runs it.</summary>
public class SeverityTests
{
    private const string Text = "# Bank\n\n## Tags\n\n- `a`: A.\n\n## T {#t}\n\n### 1. Q? {#q}\n\n**Difficulty:** hard · **Tags:** `b`\n\n[x](javascript:1)\n";

    [Theory]
    [InlineData("GOQA304", "none", null)]
    [InlineData("GOQA304", "error", DiagnosticSeverity.Error)]
    [InlineData("GOQA304", "suggestion", DiagnosticSeverity.Info)]
    [InlineData("GOQA206", "warning", DiagnosticSeverity.Warning)]
    [InlineData("GOQA206", "none", null)]
    [InlineData("GOQA209", "none", DiagnosticSeverity.Error)]
    [InlineData("GOQA209", "warning", DiagnosticSeverity.Error)]
    public void A_global_configuration_changes_what_is_no_error(string code, string severity, DiagnosticSeverity? expected)
    {
        ImmutableArray<Diagnostic> problems = Run($"is_global = true\ndotnet_diagnostic.{code}.severity = {severity}\n");

        Assert.Equal(expected, problems.FirstOrDefault(problem => problem.Id == code)?.Severity);
    }

    [Fact]
    public void Every_error_and_nothing_else_is_fixed() =>
        Assert.All(GoQa.Generators.Diagnostics.ContentRules.All, rule => Assert.Equal(
            rule.DefaultSeverity == DiagnosticSeverity.Error, rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));

    private static ImmutableArray<Diagnostic> Run(string globalConfig)
    {
        AnalyzerConfigOptionsResult config = AnalyzerConfigSet
            .Create(ImmutableArray.Create(AnalyzerConfig.Parse(globalConfig, "/bank/.globalconfig")), out _)
            .GlobalConfigOptions;
        CSharpCompilation compilation = CSharpCompilation.Create("Bank", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSyntaxTreeOptionsProvider(new GlobalOptions(config.TreeOptions)));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new BankGenerator().AsSourceGenerator()], [new InMemoryText("bank.md", Text)], optionsProvider: new BankOptions());
        driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out ImmutableArray<Diagnostic> problems);
        return problems;
    }

    private sealed class GlobalOptions(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);
    }
}
