using System.Text;
using System.Text.Json;
using GoQa.Json;

namespace GoQa.Tests.Json;

public class SearchJsonTests
{
    [Fact]
    public void A_hit_holds_a_summary_and_a_snippet()
    {
        SearchHits hits = Go.Bank.Search("write barrier");

        JsonElement json = JsonTestKit.Parse(JsonSerializer.Serialize(hits, GoQaJsonContext.Default.SearchHits));

        Assert.Equal(hits.Count, json.GetArrayLength());
        for (int i = 0; i < hits.Count; i++)
        {
            Assert.Equal(hits[i].Question.Id, json[i].GetProperty("question").GetProperty("id").GetString());
            Assert.Equal(hits[i].Score, json[i].GetProperty("score").GetInt32());
            Assert.Equal(hits[i].Field.ToString(), json[i].GetProperty("field").GetString(), ignoreCase: true);
        }
    }

    [Theory]
    [InlineData("write barrier")]
    [InlineData("sync.Pool")]
    [InlineData("goroutine")]
    [InlineData("deadlock select")]
    [InlineData("GOMAXPROCS")]
    [InlineData("unsafe")]
    public void A_snippet_is_a_piece_of_the_text_around_the_word(string query)
    {
        foreach (SearchHit hit in Go.Bank.Search(query))
        {
            string text = Encoding.UTF8.GetString(hit.FindMatch(out Range match));
            JsonElement snippet = JsonTestKit.Parse(JsonSerializer.Serialize(hit, GoQaJsonContext.Default.SearchHit)).GetProperty("snippet");
            string before = snippet.GetProperty("before").GetString()!;
            string found = snippet.GetProperty("match").GetString()!;
            string after = snippet.GetProperty("after").GetString()!;

            Assert.Equal(Encoding.UTF8.GetString(hit.FindMatch(out _)[match]), found);
            Assert.Contains(before + found + after, text, StringComparison.Ordinal);
            Assert.InRange(Encoding.UTF8.GetByteCount(before), 0, 80);
            Assert.InRange(Encoding.UTF8.GetByteCount(after), 0, 160);
            Assert.Equal(snippet.GetProperty("cutBefore").GetBoolean(), !text.StartsWith(before + found + after, StringComparison.Ordinal));
            Assert.Equal(snippet.GetProperty("cutAfter").GetBoolean(), !text.EndsWith(before + found + after, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Hits_of_a_span_are_written_as_an_array()
    {
        var hits = new SearchHit[20];
        int count = Go.Bank.Search("gc", hits);

        JsonElement json = JsonTestKit.Parse(JsonSerializer.Serialize(hits[..count], GoQaJsonContext.Default.SearchHitArray));

        Assert.Equal(count, json.GetArrayLength());
        Assert.Equal("[]", JsonSerializer.Serialize(default, GoQaJsonContext.Default.SearchHits));
    }
}
