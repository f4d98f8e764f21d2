using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Checking;

/// <summary>Each rule of the ledger: its code, its words, and the very text it points at.</summary>
public class LedgerRuleTests
{
    private static readonly string[] SoundRows = ["question first current", "question second current", "tag tag current", "topic topic current"];

    [Theory]
    [InlineData("GOQA324", "{#first}", "{#[|newcomer|]}", "in ids.tsv, below line 2: 'question\tnewcomer\tcurrent'.", "question first retired Gone.", "question second current")]
    [InlineData("GOQA324", "{#second}", "{#[|third|]}", "in ids.tsv, below line 3: 'question\tthird\tcurrent'.", "question first current", "question second retired Gone.")]
    [InlineData("GOQA324", "## A topic {#topic}", "## [|Untitled|]", "The topic 'untitled' has no row in ids.tsv", "question first current", "question second current", "topic topic retired Gone.")]
    [InlineData("GOQA324", "`tag`\n\nThe second", "`[|other|]`\n\nThe second", "below line 3: 'tag\tother\tcurrent'.", "question first current", "question second current")]
    [InlineData("GOQA326", "{#second}", "{#[|second|]}", "line 3 of ids.tsv says that it was retired. Choose another one; or, if it means the same question, write there: 'question\tsecond\tcurrent'.", "question first current", "question second retired Gone.")]
    [InlineData("GOQA326", "{#second}", "{#[|second|]}", "'second' was the id of another question: line 3 of ids.tsv says that it was renamed to 'first'", "question first current", "question second renamed first")]
    [InlineData("GOQA328", "hard · ", "hard · **Aliases:** [|old|] · ", "in ids.tsv and nowhere else. Delete it here; write in ids.tsv, below line 2: 'question\told\trenamed\tsecond'.", "question first current", "question second current")]
    [InlineData("GOQA328", "hard · ", "hard · **Aliases:** [|old|] · ", "nowhere else. Delete it here.", "question first current", "question old renamed second", "question second current")]
    [InlineData("GOQA328", "hard · ", "hard · **Aliases:** [|old|] · ", "Delete it here; write in line 3 of ids.tsv: 'question\told\trenamed\tsecond'.", "question first current", "question old retired Gone.", "question second current")]
    public void A_rule_points_at_the_markdown(string code, string text, string marked, string words, params string[] rows)
    {
        string[] all = [.. rows, .. SoundRows.Where(row => row[0] == 't' && !rows.Any(other => other.StartsWith(row[..9], StringComparison.Ordinal)))];
        (string bank, string[] expected) = MarkedText.Read(Ledgers.Bank.Replace(text, marked, StringComparison.Ordinal));

        Diagnostic[] problems = Problems(code, bank, Ledgers.Of(all));

        Assert.Equal(expected, problems.Select(problem => Marked(problem, bank)));
        Assert.All(problems, problem => Assert.Contains(words, problem.GetMessage(null), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GOQA320", "[|question first current|]", "has 1 of three or four cells; between cells stands one tab")]
    [InlineData("GOQA320", "[|question\tfirst|]", "has 2 of three")]
    [InlineData("GOQA320", "[|question\tfirst\tretired\tGone.\tMore.|]", "has 5 of three")]
    [InlineData("GOQA320", "[|qestion|]\tfirst\tcurrent", "'qestion' is no kind (did you mean 'question'?). Write, with one tab between cells: 'question, topic, tag'.")]
    [InlineData("GOQA320", "question\tfirst\t[|curent|]", "'curent' is no state (did you mean 'current'?)")]
    [InlineData("GOQA320", "question\tfirst\t[||]\tx", "'' is no state")]
    [InlineData("GOQA320", "[|question\tfirst\tcurrent\tx|]", "a current id has no detail")]
    [InlineData("GOQA320", "[|question\tfirst\trenamed|]", "the detail of a renamed id is its new one")]
    [InlineData("GOQA320", "[|question\tfirst\tretired|]\t", "the detail of a retired id is a sentence")]
    [InlineData("GOQA320", "question\tfirst\tcurrent\n[|question\t\tcurrent|]", "it has no id")]
    [InlineData("GOQA323", "question\tfirst\tcurrent\nquestion\t[|first|]\tretired\tGone.", "has its row in line 2 of ids.tsv")]
    [InlineData("GOQA325", "question\tfirst\tcurrent\nquestion\t[|gone|]\tcurrent", "write in this line: 'question\tgone\trenamed\tits-new-id'; if it is gone for good: 'question\tgone\tretired\tWhy, and what to read instead.'.")]
    [InlineData("GOQA327", "question\tfirst\tcurrent\nquestion\told\trenamed\t[|secnd|]", "there is no question 'secnd' (did you mean 'second'?)")]
    [InlineData("GOQA327", "question\tfirst\tcurrent\nquestion\told\trenamed\t[|older|]\nquestion\tolder\tretired\tGone.", "line 4 of ids.tsv says that 'older' was retired")]
    [InlineData("GOQA327", "question\ta\trenamed\t[|b|]\nquestion\tb\trenamed\t[|a|]\nquestion\tfirst\tcurrent", "the renames lead in a circle")]
    [InlineData("GOQA327", "question\ta\trenamed\t[|a|]\nquestion\tfirst\tcurrent", "the renames lead in a circle")]
    [InlineData("GOQA327", "question\tfirst\tcurrent\nquestion\told\trenamed\t[|topic|]", "there is no question 'topic'")]
    [InlineData("GOQA103", "question\tfirst\tcurrent\nquestion\told\tretired\tGone[|\u200B|].", "U+200B")]
    public void A_rule_points_at_the_ledger(string code, string marked, string words)
    {
        (string ledger, string[] expected) = MarkedText.Read(
            "kind\tid\tstate\tdetail\n" + marked + "\nquestion\tsecond\tcurrent\ntag\ttag\tcurrent\ntopic\ttopic\tcurrent\n");

        Diagnostic[] problems = [.. Ledgers.Run(Ledgers.Bank, ledger).Complaints];

        Assert.All(problems, problem => Assert.Equal(code, problem.Id));
        Assert.Equal(expected, problems.Select(problem => Marked(problem, ledger)));
        Assert.All(problems, problem => Assert.Contains(words, problem.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_out_of_order_is_told_its_place_and_is_read_all_the_same()
    {
        Diagnostic[] problems = [.. Ledgers.Run(Ledgers.Bank, Ledgers.Of("question second current", "tag tag current", "question first current", "topic topic current")).Complaints];

        Diagnostic problem = Assert.Single(problems);
        Assert.Equal(("GOQA322", DiagnosticSeverity.Warning, 3), (problem.Id, problem.Severity, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("The row of 'first' belongs above that of 'second', line 2 of ids.tsv.", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("question\tfirst\tcurrent\nquestion\tsecond\tcurrent\ntag\ttag\tcurrent\ntopic\ttopic\tcurrent\n", "the first line is the header")]
    [InlineData("kind\tid\tstate\nquestion\tfirst\tcurrent\nquestion\tsecond\tcurrent\ntag\ttag\tcurrent\ntopic\ttopic\tcurrent\n", "the first line is the header")]
    public void A_ledger_begins_with_its_header_and_is_read_all_the_same(string ledger, string words)
    {
        Diagnostic problem = Assert.Single(Ledgers.Run(Ledgers.Bank, ledger).Complaints);

        Assert.Equal(("GOQA320", "0:" + ledger.Split('\n')[0]), (problem.Id, Marked(problem, ledger)));
        Assert.Contains(words + ". Write, with one tab between cells: 'kind\tid\tstate\tdetail'.", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_ledger_asks_for_its_header_and_each_row()
    {
        Diagnostic[] problems = [.. Ledgers.Run(Ledgers.Bank, "").Complaints];

        Assert.Equal("GOQA320", Assert.Single(problems, problem => problem.Id != "GOQA324").Id);
        Assert.Equal(5, problems.Length);
    }

    [Fact]
    public void A_rename_without_a_row_is_told_both_rows_where_they_belong()
    {
        Diagnostic[] problems = [.. Ledgers.Run(Ledgers.Bank.Replace("{#second}", "{#other-name}", StringComparison.Ordinal), Ledgers.Sound).Complaints];

        Assert.Equal(
            [("bank.md", "GOQA324"), ("ids.tsv", "GOQA325")],
            problems.Select(problem => (problem.Location.GetLineSpan().Path, problem.Id)));
        Assert.All(problems, problem => Assert.Equal(DiagnosticSeverity.Error, problem.Severity));
        Assert.Contains("below line 2: 'question\tother-name\tcurrent'.", problems[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(
            "(did you mean 'other-name'?). If it has a new id, write in this line: 'question\tsecond\trenamed\tother-name'",
            problems[1].GetMessage(null),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_became_an_alias_is_guessed()
    {
        string bank = "## Tags\n\n- `new-tag` (`tag`): The tag.\n\n" + Ledgers.Bank;

        Diagnostic problem = Assert.Single(Problems("GOQA325", bank, Ledgers.Sound));

        Assert.Contains("'tag\ttag\trenamed\tnew-tag'", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(Ledgers.Run(bank, Ledgers.Of("question first current", "question second current", "tag new-tag current", "tag tag renamed new-tag", "topic topic current")).Complaints);
    }

    [Theory]
    [InlineData("tag old retired Gone.", "was retired")]
    [InlineData("tag old renamed zebra", "was renamed to 'zebra'")]
    public void An_alias_of_a_tag_does_not_contradict_the_ledger(string row, string words)
    {
        (string bank, string[] expected) = MarkedText.Read("## Tags\n\n- `tag` (`[|old|]`): The tag.\n- `zebra`: Another.\n\n" + Ledgers.Bank);

        Diagnostic problem = Assert.Single(Ledgers.Run(bank, Ledgers.Of("question first current", "question second current", row, "tag tag current", "tag zebra current", "topic topic current")).Complaints);

        Assert.Equal(("GOQA326", expected[0]), (problem.Id, Marked(problem, bank)));
        Assert.Contains(words, problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("write there: 'tag\told\trenamed\ttag'.", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_ledger_is_one_too_many()
    {
        GeneratorRun run = GeneratorRun.Of(("bank.md", Ledgers.Bank), ("a/ids.tsv", Ledgers.Sound), ("b/IDS.TSV", Ledgers.Sound));

        Diagnostic problem = Assert.Single(run.Complaints);
        Assert.Equal(("GOQA321", "b/IDS.TSV"), (problem.Id, problem.Location.GetLineSpan().Path));
        Assert.Contains("in a/ids.tsv", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_that_cannot_be_read_is_one_problem()
    {
        GeneratorRun run = GeneratorRun.Of(("bank.md", Ledgers.Bank), ("ids.tsv", null));

        Assert.Equal(["GOQA101"], run.Complaints.Select(problem => problem.Id));
    }

    [Fact]
    public void A_file_of_the_bank_that_cannot_be_read_takes_no_id_away()
    {
        GeneratorRun run = GeneratorRun.Of(("bank.md", null), ("ids.tsv", Ledgers.Sound));

        Assert.Equal(["GOQA101"], run.Complaints.Select(problem => problem.Id));
    }

    [Fact]
    public void A_question_that_is_left_out_for_another_mistake_is_still_there()
    {
        Assert.Equal(
            ["GOQA202"],
            Ledgers.Run(Ledgers.Bank.Replace("hard", "mild", StringComparison.Ordinal), Ledgers.Sound).Complaints.Select(problem => problem.Id));
        Assert.Equal(
            ["GOQA204"],
            Ledgers.Run(Ledgers.Bank.Replace("{#topic}", "{#Topic}", StringComparison.Ordinal), Ledgers.Of(SoundRows[..3])).Complaints.Select(problem => problem.Id));
        Assert.Equal(
            ["GOQA301", "GOQA301", "GOQA325"],
            Ledgers.Run(Ledgers.Bank.Replace("{#second}", "{#first}", StringComparison.Ordinal), Ledgers.Sound).Complaints.Select(problem => problem.Id));
    }

    [Fact]
    public void A_former_id_that_would_mean_something_else_in_code_is_a_warning()
    {
        GeneratorRun run = Ledgers.Run(
            Ledgers.Bank.Replace("`tag`\n\nThe second", "`a-b`\n\nThe second", StringComparison.Ordinal),
            Ledgers.Of("question first current", "question second current", "tag a-b current", "tag a.b renamed tag", "tag tag current", "topic topic current"));

        Diagnostic problem = Assert.Single(run.Complaints);
        Assert.Equal(("GOQA329", DiagnosticSeverity.Warning), (problem.Id, problem.Severity));
        Assert.Contains("Sample.Tags.AB is that of 'a-b' now", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("a-b", ((Tag)run.Compile().Member("Tags", "AB")!).Name);
    }

    [Fact]
    public void The_real_ledger_agrees_with_the_real_bank() =>
        Assert.Empty(GeneratorRun.Of(new BankOptions("Go", "GoQa"), Ledgers.RealFiles()).Complaints);

    private static Diagnostic[] Problems(string code, string bank, string ledger) =>
        [.. Ledgers.Run(bank, ledger).Diagnostics.Where(problem => problem.Id == code)];

    private static string Marked(Diagnostic problem, string text)
    {
        var span = problem.Location.SourceSpan;
        Assert.Equal(Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines.GetLinePositionSpan(span), problem.Location.GetLineSpan().Span);
        return $"{span.Start}:{text.Substring(span.Start, span.Length)}";
    }
}
