using System.Text;

namespace GoQa.Tests.Search;

public class SearchTests
{
    public static TheoryData<string> Queries() => ["write barrier", "sync.Pool", "gorutine leak", "preempt", "what does runtime.AddCleanup do"];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Characters_and_bytes_find_the_same_best_first(string query)
    {
        List<SearchHit> hits = ToList(Go.Bank.Search(query));

        Assert.NotEmpty(hits);
        Assert.Equal(hits, ToList(Go.Bank.Search(query.AsSpan())));
        Assert.Equal(hits, ToList(Go.Bank.Search(Encoding.UTF8.GetBytes(query))));
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Question.Number), hits);
        Assert.Equal(hits.Count, hits.Select(hit => hit.Question).Distinct().Count());
    }

    [Fact]
    public void A_span_is_filled_as_far_as_it_goes()
    {
        var all = new SearchHit[200];
        int count = Go.Bank.Search("gc".AsSpan(), all);
        var three = new SearchHit[3];

        Assert.InRange(count, 11, Go.Bank.Questions.Count);
        Assert.Equal(3, Go.Bank.Search("gc"u8, three));
        Assert.Equal(all[..3], three);
        Assert.Equal(0, Go.Bank.Search("gc".AsSpan(), []));
        Assert.Equal(ToList(Go.Bank.Search("gc")), all[..10]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("!?.,;:-_/")]
    [InlineData("\0\u0001\u007F")]
    [InlineData("zzzzzqqqqqxxxxx")]
    [InlineData("what is the")]
    public void A_query_without_a_word_of_the_bank_finds_nothing(string query) => Assert.Equal(0, Go.Bank.Search(query).Count);

    [Fact]
    public void Any_query_is_answered()
    {
        Assert.Equal(0, Go.Bank.Search(new string('x', 100_000)).Count);
        Assert.NotEqual(0, Go.Bank.Search(string.Concat(Enumerable.Repeat("channel ", 12_500))).Count);
        Assert.NotEqual(0, Go.Bank.Search("channel \uD800 \uDC00\uD800").Count);
        var random = new Random(7);
        var bytes = new byte[300];
        for (int i = 0; i < 2000; i++)
        {
            random.NextBytes(bytes);
            Assert.InRange(Go.Bank.Search(bytes).Count, 0, 10);
        }
    }

    [Fact]
    public void A_hit_says_where_it_found_the_word()
    {
        int found = 0;
        foreach (string query in (string[])["write barrier", "sync.Pool", "gorutine leak", "preempt", "typed nil", "pgx", "median"])
        {
            foreach (SearchHit hit in Go.Bank.Search(query))
            {
                ReadOnlySpan<byte> text = hit.FindMatch(out Range match);
                Assert.False(text.IsEmpty);
                found += text[match].IsEmpty ? 0 : 1;
            }
        }

        Assert.InRange(found, 40, int.MaxValue);
        SearchHit best = Go.Bank.Search("false sharing")[0];
        Assert.Equal("false", Encoding.UTF8.GetString(best.FindMatch(out Range word)[word]), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Other_spellings_of_a_tag_find_its_questions()
    {
        var hits = new SearchHit[71];
        int count = Go.Bank.Search("garbage collector", hits);

        Assert.All(Go.Tags.Gc.Questions, question => Assert.Contains(question, hits[..count].Select(hit => hit.Question)));
    }

    [Fact]
    public void Defaults_are_empty()
    {
        Assert.Equal(0, default(SearchHits).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(SearchHits)[0]);
        Assert.Throws<InvalidOperationException>(() => default(SearchHit).Question);
        Assert.True(default(SearchHit).FindMatch(out _).IsEmpty);
        Assert.Throws<ArgumentNullException>(() => Go.Bank.Search((string)null!));
    }

    private static List<SearchHit> ToList(SearchHits hits)
    {
        var list = new List<SearchHit>();
        foreach (SearchHit hit in hits)
        {
            list.Add(hit);
        }

        return list;
    }
}
