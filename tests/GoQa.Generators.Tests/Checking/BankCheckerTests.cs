using GoQa.Generators.Checking;
using GoQa.Generators.Drafting;
using GoQa.Generators.Model;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Checking;

public class BankCheckerTests
{
    private const string Question = "\n\n**Difficulty:** medium\n\nAn answer.\n\n";

    [Fact]
    public void Files_are_joined_in_the_order_of_their_paths()
    {
        BankModel model = Check(
            ("b.md", "### 2. Two {#two}" + Question + "## Last {#last}\n\n### 3. Three {#three}" + Question),
            ("a.md", "## First {#first}\n\n### 1. One {#one}" + Question)).Model!;

        Assert.Equal(["one", "two", "three"], model.Questions.Select(question => question.Id));
        Assert.Equal([0, 0, 1], model.Questions.Select(question => question.Topic));
        Assert.Equal([0, 1, 1], model.Questions.Select(question => question.Part));
        Assert.Equal(["Text_a", "Text_b"], model.Parts);
    }

    [Fact]
    public void Derived_ids_give_way_to_those_that_authors_wrote_and_to_each_other()
    {
        BankModel model = Check(("a.md", "## T {#t}\n\n### Same title" + Question + "### Same title" + Question + "### Other {#same-title}" + Question)).Model!;

        Assert.Equal(["same-title-1", "same-title-2", "same-title"], model.Questions.Select(question => question.Id));
    }

    [Fact]
    public void Text_that_only_moves_gives_an_equal_model()
    {
        Assert.Equal(Check(("a.md", Banks.Full)).Model, Check(("a.md", "\n\n" + Banks.Full.Replace("\n---\n", "\n---\n\n\n", StringComparison.Ordinal))).Model);
        Assert.NotEqual(Check(("a.md", Banks.Full)).Model, Check(("a.md", Banks.Full.Replace("tenth", "10th", StringComparison.Ordinal))).Model);
    }

    [Fact]
    public void Tags_are_ordered_by_name_and_found_by_alias()
    {
        BankModel model = Check(
            ("a.md", "## T {#t}\n\n### 1. One {#one}\n\n**Difficulty:** hard · **Tags:** `GC`, `zebra`\n\nAn answer."),
            ("tags.md", "## Tags\n\n- `zebra`: Z.\n- `gc` (`GC`): G.\n- `Apple`: A.")).Model!;

        Assert.Equal(["Apple", "gc", "zebra"], model.Tags.Select(tag => tag.Name));
        Assert.Equal([1, 2], model.Questions[0].Tags);
    }

    [Fact]
    public void Follow_ups_lead_to_questions_by_id_or_former_id()
    {
        BankModel model = Check(("a.md", Banks.Full.Replace("(#two)\n- And", "(#uno)\n- And", StringComparison.Ordinal))).Model!;

        Assert.Equal([0, -1], model.Questions[0].FollowUps.Select(followUp => followUp.Target));
    }

    private static CheckedBank Check(params (string Path, string Text)[] files) =>
        BankChecker.Check(Assert.Single(BankDraft.Group(files.Select(file => Drafts.Of(file.Text, file.Path)))));
}
