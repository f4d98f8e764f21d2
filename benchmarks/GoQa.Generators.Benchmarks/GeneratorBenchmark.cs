using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Benchmarks;

/// <summary>Runs the generator cold, after edits, and warm, in this order.</summary>
internal static class GeneratorBenchmark
{
    private const int Edits = 7;
    private const string Word = " the ";

    public static GeneratorFigures Run(List<(string Name, string Text)> files, string output)
    {
        var drive = new Drive(files);
        double cold = drive.Run();
        long sourceBytes = Write(drive.Result, output);
        int edited = files.FindIndex(file => file.Text.Contains("\n### ", StringComparison.Ordinal));
        double[] edits = [.. Enumerable.Range(0, Edits).Select(i => Edit(drive, edited, i)).Order()];
        using var process = Process.GetCurrentProcess();
        long peak = process.PeakWorkingSet64;
        return new GeneratorFigures(
            files.Count,
            files.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text)),
            sourceBytes,
            cold,
            new Drive(files).Run(),
            edits[Edits / 2],
            peak);
    }

    private static double Edit(Drive drive, int file, int edit)
    {
        drive.Edit(file, text =>
        {
            int answer = text.IndexOf("\n### ", StringComparison.Ordinal);
            int place = text.IndexOf(Word, text.IndexOf("\n\n", text.IndexOf("**Difficulty:**", answer, StringComparison.Ordinal), StringComparison.Ordinal), StringComparison.Ordinal);
            return text[..place] + (edit % 2 == 0 ? " another" : " one more") + text[place..];
        });
        return drive.Run();
    }

    private static long Write(GeneratorRunResult result, string output)
    {
        long bytes = 0;
        foreach (GeneratedSourceResult source in result.GeneratedSources)
        {
            string path = Path.Combine(output, source.HintName);
            File.WriteAllText(path, source.SourceText.ToString());
            bytes += new FileInfo(path).Length;
        }

        return bytes;
    }
}
