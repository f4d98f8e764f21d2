using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Tests.Pipeline;

/// <summary>What runs again after which edit, step by step.</summary>
public class CachingTests
{
    private const string A = "a.md";
    private const string B = "b.md";
    private const string TextOfA = "# Bank\n\n## First {#first}\n\n### 1. One {#one}\n\n**Difficulty:** medium · **Tags:** `x`\n\nFirst answer.\n";
    private const string TextOfB = "## Second {#second}\n\n### 2. Two {#two}\n\n**Difficulty:** hard · **Tags:** `y`\n\nSecond answer.\n";

    private static readonly string[] AllSteps =
    [
        PipelineSteps.Files, PipelineSteps.Sources, PipelineSteps.Drafts, PipelineSteps.Banks, PipelineSteps.Checked, PipelineSteps.Problems,
        PipelineSteps.Models, PipelineSteps.Layouts, PipelineSteps.Facts, PipelineSteps.Texts, PipelineSteps.Hashes, PipelineSteps.Documents,
        PipelineSteps.Searches, PipelineSteps.Relations,
    ];

    [Fact]
    public void An_edit_of_unrelated_csharp_runs_nothing()
    {
        GeneratorRun run = Start().EditCSharp();

        Assert.All(AllSteps, step => Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(step)));
        AssertOutputsCached(run);
    }

    [Fact]
    public void Replaced_options_parse_nothing()
    {
        GeneratorRun run = Start().ReplaceOptions(new BankOptions());

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Files));
        Assert.All(AllSteps[1..], step => Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(step)));
        AssertOutputsCached(run);
    }

    [Fact]
    public void Moved_text_ends_at_the_model()
    {
        GeneratorRun run = Start().Edit(A, text => "\n\n" + text);

        Assert.Equal(1, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Modified));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Models));
        Assert.All([PipelineSteps.Layouts, PipelineSteps.Facts, PipelineSteps.Texts, PipelineSteps.Hashes, PipelineSteps.Documents, PipelineSteps.Searches, PipelineSteps.Relations],
            step => Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(step)));
    }

    [Fact]
    public void A_changed_word_parses_one_file_and_compiles_one_part()
    {
        GeneratorRun run = Start().Edit(A, text => text.Replace("First answer", "Another answer", StringComparison.Ordinal));

        Assert.Equal(1, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Cached));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Facts));
        Assert.Equal(1, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.Unchanged));
        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Hashes));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Problems));
    }

    [Fact]
    public void A_changed_word_that_brings_no_question_nearer_leaves_the_related_ones()
    {
        GeneratorRun run = Start().Edit(A, text => text.Replace("First answer", "Another answer", StringComparison.Ordinal));

        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Searches));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Relations));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Facts));
    }

    [Fact]
    public void A_new_link_changes_the_related_questions_and_no_other_table()
    {
        GeneratorRun run = Start().Edit(A, text => text.Replace("First answer", "First [answer](#two)", StringComparison.Ordinal));

        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Relations));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Searches));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Facts));
        Assert.Equal(1, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void An_added_file_parses_itself()
    {
        GeneratorRun run = Start().Add("c.md", "### 3. Three {#three}\n\n**Difficulty:** staff · **Tags:** `x`\n\nThird.\n");

        Assert.Equal(1, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.New));
        Assert.Equal(2, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Cached));
        Assert.Equal(2, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.Unchanged));
        Assert.Equal(1, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.New));
        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Facts));
    }

    [Fact]
    public void A_changed_word_writes_the_documents_of_one_file()
    {
        GeneratorRun run = Start().Edit(A, text => text.Replace("First answer", "Another answer", StringComparison.Ordinal));

        Assert.Equal(1, run.CountOf(PipelineSteps.Documents, IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.CountOf(PipelineSteps.Documents, IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Rows_that_move_write_no_documents_anew()
    {
        GeneratorRun run = Start().Edit(A, text => text.Replace(
            "### 1. One", "### 9. New {#new}\n\n**Difficulty:** hard · **Tags:** `a`\n\nNew.\n\n### 1. One", StringComparison.Ordinal));

        Assert.Equal(1, run.CountOf(PipelineSteps.Documents, IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.CountOf(PipelineSteps.Documents, IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_document_follows_what_it_names_in_another_file()
    {
        GeneratorRun run = GeneratorRun.Of((A, TextOfA + "\n**Follow-ups**\n\n- Next? [Two](#two)\n"), (B, TextOfB.Replace("{#two}", "{#zwei}", StringComparison.Ordinal).Replace("`y`", "`y` · **Aliases:** two", StringComparison.Ordinal)));
        Assert.Contains("\\\"question\\\":\\\"zwei\\\"", run.Sources["Banks.Sample.Text_a.Json.g.cs"], StringComparison.Ordinal);

        run.Edit(B, text => text.Replace("{#zwei}", "{#due}", StringComparison.Ordinal));

        Assert.Contains("\\\"question\\\":\\\"due\\\"", run.Sources["Banks.Sample.Text_a.Json.g.cs"], StringComparison.Ordinal);
        Assert.Equal(2, run.CountOf(PipelineSteps.Documents, IncrementalStepRunReason.Modified));
        Assert.Equal(2, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_removed_file_takes_its_part_along()
    {
        GeneratorRun run = Start().Remove(B);

        Assert.Equal(1, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Removed));
        Assert.Equal(1, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.Unchanged));
        Assert.Equal(1, run.CountOf(PipelineSteps.Texts, IncrementalStepRunReason.Removed));
    }

    [Fact]
    public void A_row_of_the_ledger_parses_no_markdown_and_compiles_no_text()
    {
        GeneratorRun run = StartWithLedger().Edit(Ledgers.Path, text => text + "question\tuno\trenamed\tone\n");

        Assert.Equal(1, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Modified));
        Assert.Equal(2, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Cached));
        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Facts));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Texts));
        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Hashes));
    }

    [Fact]
    public void Moved_rows_of_the_ledger_end_at_the_checked_bank()
    {
        GeneratorRun run = StartWithLedger().Edit(Ledgers.Path, text => text.Replace("\n", "\n\n", StringComparison.Ordinal));

        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Banks));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Checked));
        Assert.All([PipelineSteps.Models, PipelineSteps.Problems], step => Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(step)));
    }

    [Fact]
    public void A_changed_word_leaves_the_ledger_alone()
    {
        GeneratorRun run = StartWithLedger().Edit(A, text => text.Replace("First answer", "Another answer", StringComparison.Ordinal));

        Assert.Equal(1, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Modified));
        Assert.Equal(2, run.CountOf(PipelineSteps.Drafts, IncrementalStepRunReason.Cached));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf(PipelineSteps.Facts));
    }

    private static GeneratorRun StartWithLedger()
    {
        GeneratorRun run = GeneratorRun.Of((A, TextOfA), (B, TextOfB), (Ledgers.Path, Ledgers.Of(
            "question one current", "question two current", "tag x current", "tag y current", "topic first current", "topic second current")));
        Assert.Empty(run.Complaints);
        return run;
    }

    private static GeneratorRun Start() => GeneratorRun.Of((A, TextOfA), (B, TextOfB));

    private static void AssertOutputsCached(GeneratorRun run) =>
        Assert.All(
            run.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
}
