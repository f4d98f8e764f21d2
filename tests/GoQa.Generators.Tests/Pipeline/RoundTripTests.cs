using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Pipeline;

/// <summary>Markdown to tables to a library compiled in memory to queries to Markdown: the same model comes back.</summary>
public class RoundTripTests
{
    [Fact]
    public void A_small_bank_survives() => BankComparison.AssertSurvives(GeneratorRun.Of(Banks.Full), [("bank.md", Banks.Full)]);

    [Fact]
    public void The_real_bank_survives() => BankComparison.AssertSurvives(GeneratorRun.OfContent(), [.. Repository.ContentFiles()]);

    [Fact]
    public void The_bank_in_one_file_survives()
    {
        string text = string.Join("\n\n", Repository.ContentFiles().Select(file => file.Text));

        BankComparison.AssertSurvives(GeneratorRun.Of(text), [("bank.md", text)]);
    }
}
