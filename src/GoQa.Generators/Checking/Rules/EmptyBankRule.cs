using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Checking.Rules;

/// <summary>A bank has questions. Where another mistake explains that it has none, that one is enough.</summary>
internal static class EmptyBankRule
{
    public static void Apply(BankDraft draft, CheckContext context)
    {
        bool hasError = context.Problems.Exists(static problem => ContentRules.ByCode(problem.Code).DefaultSeverity == DiagnosticSeverity.Error);
        if (context.Questions.Count == 0 && !hasError)
        {
            string? path = draft.Documents.Count == 0 ? null : draft.Documents[0].Path;
            context.Report(path is null ? null : Common.Place.StartOf(path), ContentRules.EmptyBank, context.Key.Name);
        }
    }
}
