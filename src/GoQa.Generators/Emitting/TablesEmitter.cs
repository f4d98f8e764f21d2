using System.Globalization;
using GoQa.Generators.Compiling;

namespace GoQa.Generators.Emitting;

/// <summary>Writes the tables of a bank, and the one-line forwarders that hand them to the library's algorithms.</summary>
internal static class TablesEmitter
{
    public static GeneratedFile Emit(CompiledTables tables)
    {
        var writer = new SourceWriter(tables.Key);
        writer.Open("public static partial class " + tables.Key.Name);
        writer.Line(SourceWriter.GeneratedMark);
        writer.Open("private sealed partial class Tables : global::GoQa.BankTables");
        writer.Table(nameof(tables.BankFacts), tables.BankFacts);
        writer.Table(nameof(tables.BankNames), tables.BankNames);
        writer.Table(nameof(tables.QuestionFacts), tables.QuestionFacts);
        writer.Table(nameof(tables.QuestionTitles), tables.QuestionTitles);
        writer.Table(nameof(tables.QuestionKeys), tables.QuestionKeys);
        writer.Table(nameof(tables.QuestionKeysUtf16), tables.QuestionKeysUtf16);
        writer.Table(nameof(tables.QuestionSlots), tables.QuestionSlots);
        writer.Table(nameof(tables.QuestionNumbers), tables.QuestionNumbers);
        writer.Table(nameof(tables.StudyOrder), tables.StudyOrder);
        writer.Table(nameof(tables.QuestionTags), tables.QuestionTags);
        writer.Table(nameof(tables.FollowUpTargets), tables.FollowUpTargets);
        writer.Table(nameof(tables.TopicFacts), tables.TopicFacts);
        writer.Table(nameof(tables.TopicTitles), tables.TopicTitles);
        writer.Table(nameof(tables.TopicKeys), tables.TopicKeys);
        writer.Table(nameof(tables.TopicKeysUtf16), tables.TopicKeysUtf16);
        writer.Table(nameof(tables.TopicSlots), tables.TopicSlots);
        writer.Table(nameof(tables.TagFacts), tables.TagFacts);
        writer.Table(nameof(tables.TagKeys), tables.TagKeys);
        writer.Table(nameof(tables.TagKeysUtf16), tables.TagKeysUtf16);
        writer.Table(nameof(tables.TagSlots), tables.TagSlots);
        writer.Table(nameof(tables.Sets), tables.Sets);
        writer.Line();
        Forward(writer, "FindQuestion", "Question");
        Forward(writer, "FindTopic", "Topic");
        Forward(writer, "FindTag", "Tag");
        writer.Line();
        EmitTexts(writer, tables, "Markdown");
        EmitTexts(writer, tables, "Html");
        EmitTexts(writer, tables, "Text");
        EmitTexts(writer, tables, "Verbatim");
        EmitTexts(writer, tables, "Json");
        writer.Close();
        writer.Close();
        return new GeneratedFile(tables.Key.Namespace + "." + tables.Key.Name + ".Tables.g.cs", writer.ToString());
    }

    private static void Forward(SourceWriter writer, string method, string kind)
    {
        writer.Line($"public override int {method}(global::System.ReadOnlySpan<char> key) => Find(key, {kind}Slots, {kind}KeysUtf16, {kind}Keys);");
        writer.Line($"public override int {method}(global::System.ReadOnlySpan<byte> key) => Find(key, {kind}Slots, {kind}Keys);");
    }

    private static void EmitTexts(SourceWriter writer, CompiledTables tables, string form)
    {
        writer.Open($"public override global::System.ReadOnlySpan<byte> {form}(int part) => part switch");
        for (int part = 0; part < tables.Parts.Count; part++)
        {
            writer.Line($"{part.ToString(CultureInfo.InvariantCulture)} => {tables.Parts[part]}.{form},");
        }

        writer.Line("_ => default,");
        writer.Close("};");
    }
}
