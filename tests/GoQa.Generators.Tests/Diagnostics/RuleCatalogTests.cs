using System.Text.RegularExpressions;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Diagnostics;

/// <summary>Every rule has its row, its page and its examples, and the examples show what the page says.</summary>
public partial class RuleCatalogTests
{
    /// <summary>What no text of one file can show.</summary>
    private static readonly string[] ShownInWords =
    [
        "GOQA101", "GOQA102", "GOQA103", "GOQA104", "GOQA109", "GOQA321", "GOQA401", "GOQA402", "GOQA403", "GOQA404", "GOQA405",
        "GOQA406", "GOQA407", "GOQA408", "GOQA409", "GOQA410",
    ];

    public static TheoryData<string> Codes() => [.. ContentRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_release_row_and_no_row_is_left_over()
    {
        string rows = Repository.Read("src", "GoQa.Generators", "AnalyzerReleases.Unshipped.md") + Repository.Read("src", "GoQa.Generators", "AnalyzerReleases.Shipped.md");

        Assert.Equal(
            ContentRules.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
            rows.Split('\n').Where(line => line.StartsWith("GOQA", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_field_of_the_catalog_is_in_it() =>
        Assert.Equal(
            typeof(ContentRules).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            ContentRules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_names_its_rule_and_severity(string code)
    {
        DiagnosticDescriptor rule = ContentRules.ByCode(code);
        string page = Page(code);
        string severity = rule.DefaultSeverity == DiagnosticSeverity.Info ? "information" : rule.DefaultSeverity.ToString().ToLowerInvariant();

        Assert.StartsWith($"# {code}: {rule.Title}\n\nSeverity: {severity}.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Wrong\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Right\n", page, StringComparison.Ordinal);
        Assert.Contains($"({code}.md)", Repository.Read("docs", "diagnostics", "README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_examples_of_a_page_show_what_it_says(string code)
    {
        (string Path, string? Text)[][] examples = [.. Example().Matches(Page(code)).Select(match => Files(match.Groups[2].Value, match.Groups[4]))];
        if (examples.Length == 0)
        {
            Assert.Contains(code, ShownInWords);
            return;
        }

        Assert.Equal(2, examples.Length);
        GeneratorRun wrong = GeneratorRun.Of(examples[0]);
        Assert.Contains(wrong.Diagnostics, problem => problem.Id == code);
        Assert.All(wrong.Complaints, problem => Assert.Equal(code, problem.Id));
        GeneratorRun right = GeneratorRun.Of(examples[1]);
        Assert.Empty(right.Complaints);
        Assert.DoesNotContain(right.Diagnostics, problem => problem.Id == code);
    }

    // A ledger stands below its bank.
    private static (string Path, string? Text)[] Files(string bank, Group ledger) =>
        ledger.Success ? [("bank.md", bank), (Ledgers.Path, ledger.Value)] : [("bank.md", bank)];

    private static string Page(string code) => Repository.Read("docs", "diagnostics", code + ".md");

    [GeneratedRegex("^(`{3,})markdown\n(.*?)^\\1$(\n\n```tsv\n(.*?)^```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
