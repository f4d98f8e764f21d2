using System.Text;
using GoQa.Format;
using GoQa.Generators.Checking;
using GoQa.Generators.Compiling;
using GoQa.Generators.Drafting;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Compiling;

public class SearchCompilerTests
{
    private const string Bank = """
        ## T {#t}

        ### 1. Zebras? {#zebras}

        **Difficulty:** hard · **Tags:** `stripes`

        An animal. It grazes.

        ### 2. Horses? {#horses}

        **Difficulty:** hard · **Tags:** `hooves`

        An animal. Unlike a zebra it has no stripes.
        """;

    [Fact]
    public void Terms_are_in_order_and_each_is_found()
    {
        (string[] terms, byte[] slots, _) = Compile();

        Assert.Equal(terms.Order(StringComparer.Ordinal), terms);
        Assert.Contains("graze", terms.Select(term => term + "e"));
        Assert.All(terms, term => Assert.True(KeyTableLayout.HasLength(slots, term.Length)));
    }

    [Fact]
    public void A_term_weighs_more_in_a_title_than_in_an_answer()
    {
        (string[] terms, _, int[][] postings) = Compile();

        int[] zebra = postings[Array.IndexOf(terms, "zebra")];
        Assert.Equal([0, 1], zebra.Select(Row));
        Assert.True(Weight(zebra[0]) > Weight(zebra[1]));
        Assert.Equal([SearchFieldNumber.Title, SearchFieldNumber.Answer], zebra.Select(posting => SearchPosting.Field(SearchPosting.WeightAndField(Halves(posting)))));
    }

    [Fact]
    public void The_heaviest_posting_has_the_full_weight() => Assert.Equal(SearchPosting.MaxWeight, Compile().Postings.SelectMany(postings => postings).Max(Weight));

    [Fact]
    public void A_bank_without_questions_has_an_empty_index() =>
        Assert.Equal(0, GeneratorRun.Of("# Nothing").Compile().Bank.Search("nothing").Count);

    private static int Row(int posting) => SearchPosting.Row(Halves(posting));

    private static int Weight(int posting) => (int)(SearchPosting.WeightAndField(Halves(posting)) >> SearchPosting.WeightShift);

    private static uint Halves(int posting)
    {
        var packed = new byte[PackedNumbers.Width];
        PackedNumbers.Write(packed, 0, posting);
        return PackedNumbers.ReadHalves(packed, 0);
    }

    private static (string[] Terms, byte[] Slots, int[][] Postings) Compile()
    {
        CompiledSearch search = SearchCompiler.Compile(
            BankChecker.Check(BankDraft.Group([Drafts.Of(Bank)]).Single()).Model!);
        byte[] pool = Encoding.UTF8.GetBytes(search.Terms);
        byte[] starts = Encoding.UTF8.GetBytes(search.Starts);
        byte[] postings = Encoding.UTF8.GetBytes(search.Postings);
        int count = (starts.Length / PackedNumbers.Width) - 1;
        return (
            [.. Enumerable.Range(0, count).Select(i => Encoding.UTF8.GetString(TextPool.Read(pool, i)))],
            Encoding.UTF8.GetBytes(search.Slots),
            [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(PackedNumbers.Read(starts, i), PackedNumbers.Read(starts, i + 1) - PackedNumbers.Read(starts, i))
                .Select(place => PackedNumbers.Read(postings, place)).ToArray())]);
    }
}
