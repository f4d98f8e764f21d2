using System.Globalization;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Pipeline;

public class DeterminismTests
{
    private static readonly (string Path, string Text)[] Files = [.. Ledgers.RealFiles().Select(file => (file.Path, file.Text!))];

    [Fact]
    public void The_order_of_the_files_is_of_no_account() => AssertSame(Files.Reverse());

    [Fact]
    public void The_folder_is_of_no_account() => AssertSame(Files.Select(file => ("/another/place/" + file.Path, file.Text)));

    [Fact]
    public void Line_ends_are_of_no_account() =>
        AssertSame(Files.Select(file => (file.Path, file.Text.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void The_culture_is_of_no_account()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // The tests run without the data of cultures, which a machine may not have; one with odd signs and separators stands in for all.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "\u2212";
            culture.NumberFormat.NumberGroupSeparator = "\u00A0";
            culture.NumberFormat.NumberDecimalSeparator = "\u066B";
            CultureInfo.CurrentCulture = culture;
            AssertSame(Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_output_names_a_path_a_date_or_a_version()
    {
        GeneratorRun run = Run(Files.Select(file => ("/some/folder/" + file.Path, file.Text)));

        Assert.All(run.Sources.Values, text => Assert.DoesNotContain("/some/folder", text, StringComparison.Ordinal));
    }

    private static void AssertSame(IEnumerable<(string Path, string Text)> files) => Assert.Equal(Run(Files).Sources, Run(files).Sources);

    private static GeneratorRun Run(IEnumerable<(string Path, string Text)> files) =>
        GeneratorRun.Of(new BankOptions("Go", "GoQa"), [.. files.Select(file => (file.Path, (string?)file.Text))]);
}
