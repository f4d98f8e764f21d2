using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Checking;

/// <summary>The bank under check, as the rules share it: its topics and questions in order, and the problems found.</summary>
internal sealed class CheckContext(BankKey key)
{
    public BankKey Key { get; } = key;

    public List<TopicEntry> Topics { get; } = [];

    public List<QuestionEntry> Questions { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <summary>Whether every file could be read. If not, what other files seem to lack may stand in it.</summary>
    public bool IsComplete { get; set; } = true;

    public void Report(Place? place, DiagnosticDescriptor rule, params string[] arguments) =>
        Problems.Add(Problem.At(place, rule, arguments));

    /// <summary>A place as a message names it.</summary>
    public static string Describe(Place place) =>
        FormattableString.Invariant($"{System.IO.Path.GetFileName(place.Path)}({place.StartLine + 1},{place.StartColumn + 1})");
}
