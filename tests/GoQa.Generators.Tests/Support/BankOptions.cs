using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GoQa.Generators.Tests.Support;

/// <summary>What the build hands over beside the files: to which bank each belongs.</summary>
internal class BankOptions(string name = "Sample", string space = "Banks") : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.EndsWith(".md", StringComparison.Ordinal) || textFile.Path.EndsWith("ids.tsv", StringComparison.OrdinalIgnoreCase)
        ? new Options(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.QuestionBankName"] = name,
            ["build_metadata.AdditionalFiles.QuestionBankNamespace"] = space,
        })
        : GlobalOptions;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
