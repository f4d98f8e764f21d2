using GoQa.Generators.Common;

namespace GoQa.Generators.Diagnostics;

/// <summary>Something an author should mend: which rule, where, and the words of the message.</summary>
internal sealed record Problem(string Code, Place? Place, EquatableArray<string> Arguments)
{
    /// <summary>Characters of an argument. What an author wrote may have no end, and a message is read on one line.</summary>
    private const int MaxArgument = 240;

    public static Problem At(Place? place, Microsoft.CodeAnalysis.DiagnosticDescriptor rule, params string[] arguments) =>
        new(rule.Id, place, arguments.Select(Clip).ToEquatableArray());

    private static string Clip(string argument) => argument.Length <= MaxArgument ? argument : Spelling.Quote(argument);
}
