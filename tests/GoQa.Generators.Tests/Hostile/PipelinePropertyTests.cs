using System.Globalization;
using System.Text;
using CsCheck;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Hostile;

/// <summary>
/// What holds of any text whatever, over the whole pipeline. Each sample is several files, each a bank of its own, so that one run of the C# compiler
/// serves them all.
/// </summary>
public class PipelinePropertyTests
{
    private const int Samples = 25;
    private const int BanksPerSample = 8;

    [Fact]
    public void Sound_banks_compile_without_a_complaint() => BankGenerators.Sound().Array[BanksPerSample].Sample(
        texts =>
        {
            GeneratorRun run = Run(texts);
            Assert.DoesNotContain(run.Complaints, problem => problem.Id != "GOQA304");
            run.AssertCompiles();
        },
        iter: Samples,
        threads: 1);

    [Fact]
    public void Damaged_banks_compile_or_are_refused() =>
        BankGenerators.Damaged().Array[BanksPerSample].Sample(texts => Run(texts).AssertCompiles(), iter: Samples, threads: 1);

    [Fact]
    public void Noise_compiles_or_is_refused() =>
        BankGenerators.Noise().Array[BanksPerSample].Sample(texts => Run(texts).AssertCompiles(), iter: Samples, threads: 1);

    [Fact]
    public void Line_ends_marks_folders_order_and_culture_are_of_no_account() => Gen.Select(BankGenerators.Damaged("a"), BankGenerators.Damaged("b")).Sample(
        pair =>
        {
            // Roslyn and Markdown agree on what ends a line as long as no file has a lone carriage return.
            string first = pair.Item1.Replace("\r", "", StringComparison.Ordinal);
            string second = pair.Item2.Replace("\r", "", StringComparison.Ordinal);
            GeneratorRun run = GeneratorRun.Of(("bank/a.md", first), ("bank/b.md", second));
            Assert.Equal(Outcome(run), Outcome(GeneratorRun.Of(("bank/b.md", second), ("bank/a.md", first))));
            Assert.Equal(Outcome(run), Outcome(GeneratorRun.Of(("/elsewhere/a.md", first), ("/elsewhere/b.md", second))));
            Assert.Equal(Outcome(run), Outcome(GeneratorRun.Of(("bank/a.md", LineEnds(first, "\r\n")), ("bank/b.md", LineEnds(second, "\r")))));
            Assert.Equal(Outcome(run), Outcome(InOddCulture(() => GeneratorRun.Of(("bank/a.md", first), ("bank/b.md", second)))));
            if (IsText(first) && IsText(second))
            {
                Assert.Equal(Outcome(run), Outcome(GeneratorRun.OfBytes(Marked("bank/a.md", first), Marked("bank/b.md", second))));
            }
        },
        iter: 60,
        threads: 1);

    private static GeneratorRun Run(string[] texts) =>
        SoundRun.Of(new BankOfEachFile(), [.. texts.Select((text, i) => (BankOfEachFile.PathOf(i), (string?)text))]);

    private static (string Path, byte[] Bytes, Encoding Encoding) Marked(string path, string text) =>
        (path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], Encoding.UTF8);

    // Halves of characters cannot be written as bytes.
    private static bool IsText(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static string LineEnds(string text, string end) => text.Replace("\n", end, StringComparison.Ordinal);

    // The code, and of the problems all but the offset and the folder: lines and columns are the same whatever ends a line.
    private static string Outcome(GeneratorRun run)
    {
        var text = new StringBuilder();
        foreach ((string name, string source) in run.Sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append('\n').Append(source).Append('\n');
        }

        foreach (Diagnostic problem in run.Diagnostics)
        {
            FileLinePositionSpan place = problem.Location.GetLineSpan();
            text.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(place.Path)}{place.Span} {problem.Id} {problem.GetMessage(CultureInfo.InvariantCulture)}\n");
        }

        return text.ToString();
    }

    private static GeneratorRun InOddCulture(Func<GeneratorRun> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // The data of cultures may be missing on a machine; one with odd signs stands in for all. BannedSymbols.txt keeps out what depends on letters.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "\u2212";
            culture.NumberFormat.NumberGroupSeparator = "\u00A0";
            culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
            CultureInfo.CurrentCulture = culture;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
