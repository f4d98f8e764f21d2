using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Compiling;
using GoQa.Generators.Model;

namespace GoQa.Generators.Emitting;

/// <summary>
/// Writes the members of ids that the bank no longer has, so that code which names them still runs: a renamed one forwards and warns,
/// a retired one does not compile and says why.
/// </summary>
internal static class FormerMembersEmitter
{
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public static void Emit(SourceWriter writer, BankFacts facts, ItemKind kind)
    {
        string list = kind + "s";
        foreach (FormerModel former in facts.Formers.Where(former => former.Kind == kind))
        {
            bool isRetired = former.Row < 0;
            string message = isRetired ? $"'{former.Id}' was retired: {former.Reason}" : Renamed(facts, former, list);
            string value = isRetired
                ? $"throw new global::System.NotSupportedException({SourceWriter.Quote(message)})"
                : $"global::{facts.Key.Namespace}.{facts.Key.Name}.Bank.{list}[{former.Row.ToString(CultureInfo.InvariantCulture)}]";
            writer.Doc("<summary>", message, "</summary>");
            writer.Line($"[global::System.Obsolete({SourceWriter.Quote(message)}{(isRetired ? ", error: true" : string.Empty)})]");
            writer.Line(Hidden);
            writer.Line($"public static global::GoQa.{kind} {former.Member} => {value};");
        }
    }

    private static string Renamed(BankFacts facts, FormerModel former, string list)
    {
        (string id, string? member) = former.Kind switch
        {
            ItemKind.Question => (facts.Questions[former.Row].Id, facts.Questions[former.Row].Member),
            ItemKind.Topic => (facts.Topics[former.Row].Id, facts.Topics[former.Row].Member),
            _ => (facts.Tags[former.Row].Name, facts.Tags[former.Row].Member),
        };
        string advice = member is null ? $"find it as '{id}'" : $"use {facts.Key.Name}.{list}.{member}";
        return $"'{former.Id}' was renamed to '{id}': {advice}. "
            + "Where warnings are errors, <WarningsNotAsErrors>CS0618</WarningsNotAsErrors> keeps the old name compiling.";
    }
}
