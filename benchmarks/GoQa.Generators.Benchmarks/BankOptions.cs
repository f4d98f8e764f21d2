using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GoQa.Generators.Benchmarks;

/// <summary>What a build hands over beside the files: all of them belong to one bank.</summary>
internal sealed class BankOptions : AnalyzerConfigOptionsProvider
{
    public const string Name = "Grown";
    public const string Namespace = "Banks";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new Dictionary<string, string>
    {
        ["build_metadata.AdditionalFiles.QuestionBankName"] = Name,
        ["build_metadata.AdditionalFiles.QuestionBankNamespace"] = Namespace,
    });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
