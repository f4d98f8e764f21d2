using System.Collections.Immutable;
using GoQa.Generators.Common;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GoQa.Generators.Diagnostics;

/// <summary>Hands problems to the compiler. The only room that makes Roslyn's diagnostics, and the last thing done with a problem.</summary>
internal static class ProblemReporter
{
    /// <summary>The property of a diagnostic that names its help page, relative to the repository.</summary>
    public const string HelpPageProperty = "HelpPage";

    public static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            context.ReportDiagnostic(ToDiagnostic(problem));
        }
    }

    private static Diagnostic ToDiagnostic(Problem problem)
    {
        var arguments = new object[problem.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = problem.Arguments[i];
        }

        return Diagnostic.Create(ContentRules.ByCode(problem.Code), ToLocation(problem.Place), HelpPage(problem.Code), arguments);
    }

    // A help link must be absolute, and the repository has no address that could be promised; tools find the page by this.
    private static ImmutableDictionary<string, string?> HelpPage(string code) =>
        ImmutableDictionary<string, string?>.Empty.Add(HelpPageProperty, "docs/diagnostics/" + code + ".md");

    private static Location ToLocation(Place? place) =>
        place is not { } at
            ? Location.None
            : Location.Create(
                at.Path,
                new TextSpan(at.Start, at.Length),
                new LinePositionSpan(
                    new LinePosition(at.StartLine, at.StartColumn),
                    new LinePosition(at.EndLine, at.EndColumn)));
}
