using System.Text;
using GoQa.Format;

namespace GoQa.Tests.Format;

public class SearchTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ,;! ", "")]
    [InlineData("Goroutine leaks", "goroutin leak")]
    [InlineData("sync.Pool", "sync pool syncpool")]
    [InlineData("runtime.AddCleanup!", "runtim add cleanup runtimeaddcleanup")]
    [InlineData("GOMAXPROCS", "gomaxproc")]
    [InlineData("-gcflags=-m", "gcflag m")]
    [InlineData("[]byte", "byte")]
    [InlineData("HTTPServer", "http server httpserver")]
    [InlineData("Ps and Gs", "ps gs")]
    [InlineData("write-barrier.", "writ barrier writebarrier")]
    [InlineData("Go 1.22", "go 1 22 122")]
    [InlineData("what is a channel", "channel")]
    [InlineData("größe", "größe")]
    [InlineData("a.b", "b ab")]
    [InlineData("x...y", "x y")]
    public void A_text_is_cut_into_terms(string text, string terms) => Assert.Equal(terms, string.Join(' ', Cut(text)));

    [Theory]
    [InlineData("cache caches cached caching")]
    [InlineData("escape escapes escaped escaping")]
    [InlineData("close closes closed closing")]
    [InlineData("allocate allocates allocated allocating allocation allocations")]
    [InlineData("stop stops stopped stopping")]
    [InlineData("call calls called calling")]
    [InlineData("class classes")]
    [InlineData("query queries")]
    [InlineData("preemption preempt preempts preempted")]
    [InlineData("mutex mutexes")]
    public void Inflections_share_a_stem(string words) => Assert.Single(Cut(words).Distinct());

    [Theory]
    [InlineData("string", "string")]
    [InlineData("bus", "bus")]
    [InlineData("pass", "pass")]
    [InlineData("tls", "tls")]
    [InlineData("gc2s", "gc2s")]
    public void Words_that_only_look_inflected_stay(string word, string stem) => Assert.Equal(stem, Assert.Single(Cut(word)));

    [Fact]
    public void A_long_word_is_cut() => Assert.Equal(new string('x', SearchTokenizer.MaxTermBytes), Assert.Single(Cut(new string('x', 1000))));

    [Fact]
    public void Every_byte_is_survived()
    {
        var random = new Random(1);
        var text = new byte[2000];
        for (int i = 0; i < 200; i++)
        {
            random.NextBytes(text);
            Assert.All(Cut(text), term => Assert.InRange(term.Length, 1, SearchTokenizer.MaxTermBytes));
        }
    }

    private static List<string> Cut(string text) => Cut(Encoding.UTF8.GetBytes(text));

    private static List<string> Cut(byte[] text)
    {
        var terms = new List<string>();
        var tokenizer = new SearchTokenizer(text, new byte[SearchTokenizer.MaxTermBytes]);
        while (tokenizer.MoveNext())
        {
            Assert.InRange(tokenizer.End, tokenizer.Start + 1, text.Length);
            terms.Add(Encoding.UTF8.GetString(tokenizer.Term));
        }

        return terms;
    }
}
