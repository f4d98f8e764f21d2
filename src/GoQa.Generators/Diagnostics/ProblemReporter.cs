using GoQa.Generators.Common;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GoQa.Generators.Diagnostics;

/// <summary>Hands problems to the compiler. The only room that makes Roslyn's diagnostics, and the last thing done with a problem.</summary>
internal static class ProblemReporter
{
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

        return Diagnostic.Create(ContentRules.ByCode(problem.Code), ToLocation(problem.Place), arguments);
    }

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
