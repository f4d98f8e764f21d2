using GoQa.Generators.Common;

namespace GoQa.Generators.Diagnostics;

/// <summary>Something an author should mend: which rule, where, and the words of the message.</summary>
internal sealed record Problem(string Code, Place? Place, EquatableArray<string> Arguments)
{
    public static Problem At(Place? place, Microsoft.CodeAnalysis.DiagnosticDescriptor rule, params string[] arguments) =>
        new(rule.Id, place, arguments.ToEquatableArray());
}
