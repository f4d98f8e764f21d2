using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Compiling;
using GoQa.Generators.Model;

namespace GoQa.Generators.Emitting;

/// <summary>Writes what users see of a bank: its class with a member for the bank and for each question, topic and tag.</summary>
internal static class MembersEmitter
{
    public static GeneratedFile Emit(BankFacts facts)
    {
        string bank = "global::" + facts.Key.Namespace + "." + facts.Key.Name + ".Bank";
        var writer = new SourceWriter(facts.Key);
        writer.Doc("<summary>", facts.Title + ", as typed members.", "</summary>");
        writer.Line(SourceWriter.GeneratedMark);
        writer.Open("public static partial class " + facts.Key.Name);
        writer.Doc("<summary>Gets the bank: ", $"{Count(facts.Questions.Count, "question")} in {Count(facts.Topics.Count, "topic")}.", "</summary>");
        writer.Line("public static global::GoQa.QuestionBank Bank { get; } = new global::GoQa.QuestionBank(new Tables());");
        writer.Line();
        EmitQuestions(writer, facts, bank);
        writer.Line();
        EmitTopics(writer, facts, bank);
        writer.Line();
        EmitTags(writer, facts, bank);
        writer.Close();
        return new GeneratedFile(facts.Key.Namespace + "." + facts.Key.Name + ".Members.g.cs", writer.ToString());
    }

    private static void EmitQuestions(SourceWriter writer, BankFacts facts, string bank)
    {
        writer.Doc("<summary>", "The questions, by their ids.", "</summary>");
        writer.Open("public static class Questions");
        for (int row = 0; row < facts.Questions.Count; row++)
        {
            QuestionFacts question = facts.Questions[row];
            if (question.Member is null)
            {
                continue;
            }

            string number = question.Number is { } value ? value.ToString(CultureInfo.InvariantCulture) + ". " : string.Empty;
            writer.Doc("<summary>", $"{number}{question.Title} ({Words(question.Difficulty)})", "</summary>");
            writer.Doc("<remarks>Topic: ", facts.Topics[question.Topic].Title + ".", question.Highlights.Count == 0 ? "</remarks>" : string.Empty);
            EmitHighlights(writer, question);
            EmitMember(writer, "Question", question.Member, bank + ".Questions", row);
        }

        FormerMembersEmitter.Emit(writer, facts, ItemKind.Question);
        writer.Close();
    }

    private static void EmitHighlights(SourceWriter writer, QuestionFacts question)
    {
        if (question.Highlights.Count == 0)
        {
            return;
        }

        writer.Line("/// <list type=\"bullet\">");
        foreach (string highlight in question.Highlights)
        {
            writer.Doc("<item><description>", highlight, "</description></item>");
        }

        writer.Line("/// </list></remarks>");
    }

    private static void EmitTopics(SourceWriter writer, BankFacts facts, string bank)
    {
        int[] counts = new int[facts.Topics.Count];
        foreach (QuestionFacts question in facts.Questions)
        {
            counts[question.Topic]++;
        }

        writer.Doc("<summary>", "The topics, by their ids.", "</summary>");
        writer.Open("public static class Topics");
        for (int row = 0; row < facts.Topics.Count; row++)
        {
            if (facts.Topics[row].Member is { } member)
            {
                writer.Doc("<summary>", $"{facts.Topics[row].Title}: {Count(counts[row], "question")}.", "</summary>");
                EmitMember(writer, "Topic", member, bank + ".Topics", row);
            }
        }

        FormerMembersEmitter.Emit(writer, facts, ItemKind.Topic);
        writer.Close();
    }

    private static void EmitTags(SourceWriter writer, BankFacts facts, string bank)
    {
        writer.Doc("<summary>", "The tags, by their names.", "</summary>");
        writer.Open("public static class Tags");
        for (int row = 0; row < facts.Tags.Count; row++)
        {
            if (facts.Tags[row].Member is { } member)
            {
                string summary = facts.Tags[row].Summary;
                writer.Doc("<summary>", facts.Tags[row].Name + (summary.Length == 0 ? string.Empty : ": " + summary), "</summary>");
                EmitMember(writer, "Tag", member, bank + ".Tags", row);
            }
        }

        FormerMembersEmitter.Emit(writer, facts, ItemKind.Tag);
        writer.Close();
    }

    private static void EmitMember(SourceWriter writer, string type, string member, string list, int row) =>
        writer.Line($"public static global::GoQa.{type} {member} => {list}[{row.ToString(CultureInfo.InvariantCulture)}];");

    private static string Count(int count, string what) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? string.Empty : "s");

    private static string Words(QuestionDifficulty difficulty) => difficulty switch
    {
        QuestionDifficulty.WarmUp => "warm-up",
        QuestionDifficulty.Medium => "medium",
        QuestionDifficulty.Hard => "hard",
        _ => "staff",
    };
}
