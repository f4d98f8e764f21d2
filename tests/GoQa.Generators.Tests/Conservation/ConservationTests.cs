using CsCheck;
using GoQa.Generators.Checking;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;
using GoQa.Generators.Model;
using GoQa.Generators.Tests.Hostile;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Conservation;

/// <summary>An author cannot lose a line.</summary>
public class ConservationTests
{
    public static TheoryData<string> Files() => [.. Repository.ContentFiles().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_of_the_real_bank_is_in_a_field(string name)
    {
        string text = Repository.ContentFiles().Single(file => file.Name == name).Text;

        Assert.Empty(LineLedger.Lost(text, RealBank.Value));
    }

    [Fact]
    public void The_ledger_finds_a_line_that_is_lost()
    {
        (string name, string text) = Repository.ContentFiles()[0];
        BankModel model = RealBank.Value;
        QuestionModel first = model.Questions[0];
        BankModel without = model with { Questions = model.Questions.Select(question => question == first ? question with { KeyPoints = EquatableArray<ProseModel>.Empty } : question).ToEquatableArray() };

        Assert.NotEmpty(LineLedger.Lost(text, without));
        Assert.EndsWith(".md", name, StringComparison.Ordinal);
        Assert.Equal(["w2"], WordLedger.Lost("# w1\n\n## w3\n\nw2", Check("# w1\n\n## w3\n")));
    }

    [Fact]
    public void Every_word_of_a_sound_bank_is_in_a_field() => BankGenerators.Sound().Sample(
        text =>
        {
            CheckedBank bank = Check(text);
            Assert.Empty(WordLedger.Lost(text, bank with { Problems = EquatableArray<Problem>.Empty }));
            Assert.All(WordLedger.Prose(bank.Model!), prose => Assert.Empty(WordLedger.Unshown(prose)));
        },
        iter: 2_000,
        threads: 1);

    [Fact]
    public void Every_word_of_a_damaged_bank_is_in_a_field_or_under_a_problem() => BankGenerators.Damaged().Sample(
        text => Assert.Empty(WordLedger.Lost(text.Replace("\r", "\n", StringComparison.Ordinal), Check(text.Replace("\r", "\n", StringComparison.Ordinal)))),
        iter: 4_000,
        threads: 1);

    [Fact]
    public void A_sound_bank_survives_being_written_back() => BankGenerators.Sound().Sample(
        text => BankComparison.AssertSurvives(GeneratorRun.Of(text), [("bank.md", text)]),
        iter: 12,
        threads: 1);

    private static readonly Lazy<BankModel> RealBank = new(() => BankChecker.Check(
        Assert.Single(BankDraft.Group(Repository.ContentFiles().Select(file => Drafts.Of(file.Text, file.Name))))).Model!);

    private static CheckedBank Check(string text) => BankChecker.Check(Assert.Single(BankDraft.Group([Drafts.Of(text)])));
}
