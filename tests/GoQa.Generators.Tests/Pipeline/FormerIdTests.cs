using System.ComponentModel;
using System.Reflection;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Pipeline;

/// <summary>What users of a bank see of ids that were renamed or retired.</summary>
public class FormerIdTests
{
    private static readonly Compilation Before = Ledgers.Run(Ledgers.Bank, Ledgers.Sound).Compilation;

    [Theory]
    [InlineData("question", "{#second}", "{#other-name}", "Sample.Questions.Second.Id", "second", "other-name", "Sample.Questions.OtherName")]
    [InlineData("topic", "{#topic}", "{#other-name}", "Sample.Topics.Topic.Id", "topic", "other-name", "Sample.Topics.OtherName")]
    [InlineData("tag", "`tag`", "`Other.Name`", "Sample.Tags.Tag.Name", "tag", "Other.Name", "Sample.Tags.OtherName")]
    public void After_a_rename_an_old_consumer_is_warned_and_runs_unchanged(
        string kind, string text, string renamed, string expression, string old, string id, string member)
    {
        Compilation after = Run(Renamed(text, renamed), Ledgers.Sound.Replace($"{kind}\t{old}\tcurrent", $"{kind}\t{id}\tcurrent\n{kind}\t{old}\trenamed\t{id}", StringComparison.Ordinal)).Compilation;
        Consumer built = Consumer.Compile(expression, Before);
        Consumer rebuilt = Consumer.Compile(expression, after);

        Assert.Empty(built.Diagnostics);
        Assert.Equal(old, built.Run(Before));
        Assert.Equal(id, built.Run(after));
        Diagnostic warning = Assert.Single(rebuilt.Diagnostics);
        Assert.Equal(("CS0618", DiagnosticSeverity.Warning), (warning.Id, warning.Severity));
        Assert.Contains($"'{old}' was renamed to '{id}': use {member}.", warning.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("<WarningsNotAsErrors>CS0618</WarningsNotAsErrors>", warning.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(id, rebuilt.Run(after));
    }

    [Theory]
    [InlineData("question", "second", "Sample.Questions.Second", "Sample.Questions.First.Id")]
    [InlineData("topic", "former", "Sample.Topics.Former", "Sample.Topics.Topic.Id")]
    [InlineData("tag", "former", "Sample.Tags.Former", "Sample.Tags.Tag.Name")]
    public void After_a_retirement_an_old_consumer_is_told_why(string kind, string id, string member, string other)
    {
        Compilation before = Bank(kind, $"{kind}\t{id}\tcurrent", isThere: true).Compilation;
        Compilation after = Bank(kind, $"{kind}\t{id}\tretired\tThe \"answer\" was C:\\wrong; read 'first'.", isThere: false).Compilation;
        const string Words = ": The \"answer\" was C:\\wrong; read 'first'.";

        Diagnostic error = Assert.Single(Consumer.Compile(member, after).Diagnostics);
        var exception = Assert.Throws<NotSupportedException>(() => Consumer.Compile(member, before).Run(after));

        Assert.Equal("CS0619", error.Id);
        Assert.Contains($"'{id}' was retired" + Words, error.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal($"'{id}' was retired" + Words, exception.Message);
        Assert.Empty(Consumer.Compile(other, after).Diagnostics);
    }

    [Fact]
    public void Former_ids_are_found_over_any_number_of_renames()
    {
        GeneratorRun run = Run(
            Ledgers.Bank.Replace("The first answer.", "See [it](#b), [topic](#old-topic).", StringComparison.Ordinal),
            Ledgers.Of(
                "question a renamed b", "question b renamed c", "question c renamed second", "question first current", "question second current",
                "tag old-tag renamed tag", "tag tag current", "topic old-topic renamed topic", "topic topic current"));

        CompiledBank bank = run.Compile();

        Question second = bank.Bank.Find("second");
        Assert.All(["a", "b", "c"], id => Assert.Equal(second, bank.Bank.Find(id)));
        Assert.Equal(["a", "b", "c"], second.Aliases.Select(alias => alias.Name));
        Assert.Empty(bank.Bank.Find("first").Aliases);
        Assert.True(bank.Bank.TryFindTopic("old-topic", out Topic topic));
        Assert.Equal("topic", topic.Id);
        Assert.True(bank.Bank.TryFindTopic("old-topic"u8, out Topic topicUtf8));
        Assert.Equal(topic, topicUtf8);
        Assert.True(bank.Bank.TryFindTag("old-tag", out Tag tag));
        Assert.Equal("tag", tag.Name);
        Assert.Equal(["old-tag"], tag.Aliases.Select(alias => alias.Name));
        Assert.Equal(second, bank.Member("Questions", "A"));
    }

    [Fact]
    public void A_retired_id_is_found_no_more()
    {
        CompiledBank bank = Run(
            Ledgers.Bank, Ledgers.Of("question first current", "question gone retired Gone.", "question second current", "tag tag current", "topic topic current")).Compile();

        Assert.False(bank.Bank.TryFind("gone", out _));
    }

    [Fact]
    public void An_id_that_only_changed_its_punctuation_keeps_its_member_without_a_warning()
    {
        string bank = Ledgers.Bank.Replace("`tag`", "`a-b`", StringComparison.Ordinal);
        Compilation after = Run(
            bank, Ledgers.Of("question first current", "question second current", "tag a-b current", "tag a.b renamed a-b", "topic topic current")).Compilation;

        Assert.Empty(Consumer.Compile("Sample.Tags.AB", after).Diagnostics);
    }

    [Fact]
    public void Former_members_are_hidden_from_lists_of_members()
    {
        using var image = new MemoryStream();
        Compilation bank = Bank("question", "question\ta\trenamed\tfirst\nquestion\tgone\tretired\tGone.\nquestion\tsecond\tcurrent", isThere: true).Compilation;
        Assert.True(bank.Emit(image).Success);
        Type questions = Assembly.Load(image.ToArray()).GetType("Banks.Sample+Questions", throwOnError: true)!;

        Assert.Equal(
            ["A", "Gone"],
            questions.GetProperties()
                .Where(member => member.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never })
                .Select(member => member.Name));
    }

    [Fact]
    public void A_bank_without_a_ledger_knows_the_former_ids_of_its_markdown()
    {
        GeneratorRun run = GeneratorRun.Of(Banks.Full);

        Assert.Empty(run.Complaints);
        Assert.Equal("one", run.Compile().Bank.Find("uno").Id);
    }

    [Fact]
    public void A_current_row_or_its_place_changes_nothing_of_the_bank() =>
        Assert.Equal(
            GeneratorRun.Of(Ledgers.Bank).Sources,
            Run(Ledgers.Bank, Ledgers.Sound.Replace("\n", "\r\n\r\n", StringComparison.Ordinal)).Sources);

    [Fact]
    public void The_fingerprint_of_the_bank_tells_of_a_former_id()
    {
        string retired = Ledgers.Sound.Replace("question\tsecond", "question\tgone\tretired\tGone.\nquestion\tsecond", StringComparison.Ordinal);

        Assert.NotEqual(Run(Ledgers.Bank, Ledgers.Sound).Compile().Bank.ContentHash, Run(Ledgers.Bank, retired).Compile().Bank.ContentHash);
    }

    private static string Renamed(string text, string renamed) => Ledgers.Bank.Replace(text, renamed, StringComparison.Ordinal);

    private static GeneratorRun Run(string bank, string ledger)
    {
        GeneratorRun run = Ledgers.Run(bank, ledger);
        Assert.DoesNotContain(run.Complaints, problem => problem.Severity == DiagnosticSeverity.Error);
        return run;
    }

    // The bank with one question, topic or tag that comes and goes, and its row.
    private static GeneratorRun Bank(string kind, string row, bool isThere)
    {
        string bank = (kind, isThere) switch
        {
            ("question", false) => Ledgers.Bank[..Ledgers.Bank.IndexOf("### 2.", StringComparison.Ordinal)],
            ("topic", true) => Ledgers.Bank + "\n\n## Former {#former}\n",
            ("tag", true) => Ledgers.Bank.Replace("`tag`\n\nThe second", "`former`\n\nThe second", StringComparison.Ordinal),
            _ => Ledgers.Bank,
        };
        string[] rows = [row, .. Ledgers.Sound.Split('\n')[1..^1].Where(other => kind != "question" || !other.StartsWith("question\tsecond", StringComparison.Ordinal))];
        return Run(bank, "kind\tid\tstate\tdetail\n" + string.Join('\n', rows.Order(StringComparer.Ordinal)) + "\n");
    }
}
