using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GoQa.Generators.Tests.Support;

/// <summary>A build in which every file is a bank of its own, named after its number.</summary>
internal sealed class BankOfEachFile : BankOptions
{
    public static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"bank{number}.md");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new BankOptions("B" + Path.GetFileNameWithoutExtension(textFile.Path)).GetOptions(textFile);
}
