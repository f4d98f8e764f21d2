using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GoQa.Generators.Tests.Support;

/// <summary>What must hold of a run over any files whatever.</summary>
internal static class SoundRun
{
    /// <summary>Runs the generator and checks that it did not fail, and that every problem has a place inside its file.</summary>
    public static GeneratorRun Of(BankOptions options, params (string Path, string? Text)[] files)
    {
        // A failure of the generator is an exception in the result, which GeneratorRun refuses.
        GeneratorRun run = GeneratorRun.Of(options, files);
        Dictionary<string, SourceText> texts = files.ToDictionary(file => file.Path, file => SourceText.From(file.Text ?? string.Empty));
        foreach (Diagnostic problem in run.Diagnostics)
        {
            Assert.StartsWith("GOQA", problem.Id, StringComparison.Ordinal);
            Assert.False(problem.Id == "GOQA109", problem.GetMessage(null));
            Assert.True(problem.GetMessage(null).Length < 800, problem.GetMessage(null));
            if (problem.Location != Location.None)
            {
                SourceText text = texts[problem.Location.GetLineSpan().Path];
                Assert.InRange(problem.Location.SourceSpan.End, 0, text.Length);
                Assert.Equal(text.Lines.GetLinePositionSpan(problem.Location.SourceSpan), problem.Location.GetLineSpan().Span);
            }
        }

        Assert.Equal(run.Diagnostics.Length, run.Diagnostics.DistinctBy(problem => (problem.Id, problem.Location, problem.GetMessage(null))).Count());
        return run;
    }

    public static GeneratorRun Of(string text) => Of(new BankOptions(), ("bank.md", text));

    /// <summary>Whether a problem is an error. In a test no configuration has changed it.</summary>
    public static bool HasError(GeneratorRun run) => run.Diagnostics.Any(problem => problem.Severity == DiagnosticSeverity.Error);
}
