using System.Text;
using System.Text.RegularExpressions;

namespace GoQa.Tests;

/// <summary>What content/README.md asks of the questions, held over the whole bank.</summary>
public partial class BankLintTests
{
    /// <summary>Every tag by which a question was ever described, merged ones included: each stays findable.</summary>
    private const string KnownTags = """
        aba aliasing allocation allocations allocator anti-patterns append arenas assert atomic atomics backpressure ballast
        benchmarking buffers bug byte-slice cache cache-line cancel cancellation cas cgo channels chi cleanup close codegen
        concurrency constraints containers contention context conversion cpu cpu-bound database design echo eface errors errors-as
        errors-is escape-analysis experimental fairness false-sharing fatal finalizers flame-graph full-slice-expression gc
        gc-assist gc-shape gc-tuning gcflags generational generics gin gmp go-mod go1.8 gogc gomaxprocs gomemlimit gomock gorm
        goroutine goroutine-leak goroutines happens-before heap heap-goal http hybrid-barrier iface initialization inlining
        interfaces internals interop invariant itab iteration json kubernetes latency leaks lock-free madvise maps mark-assist
        mark-sweep mcache memory mmap modules morestack mutex mvs netpoller nil-channel off-heap oom ownership p99 pacer panic
        performance pgx phases pinning postgres pprof preemption profiling propagation race-detector recover reflection request-scoped
        require resources retention routing rss runtime rwmutex scaling scavenger scheduler security select sentinel
        sharding slices spans sqlc stack stacks stenciling stop-the-world strings strings.Builder stw sync sync-map sync-once
        sync-pool sync.Pool syscall sysmon tcmalloc testcontainers testify testing threads throughput tilde timeout timers
        tooling tri-color tricolor tsan tuning type-assertion type-parameters type-switch typed-nil unsafe vendoring
        visualization withvalue work-stealing wrapping write-barrier
        """;

    public static TheoryData<string> Ids() => [.. Go.Bank.Questions.Select(question => question.Id)];

    public static TheoryData<string, int, int> Topics() => new()
    {
        { "scheduler", 1, 7 }, { "channels", 8, 12 }, { "sync", 13, 18 }, { "context", 19, 22 }, { "escape-analysis", 23, 25 },
        { "gc", 26, 29 }, { "interfaces", 30, 32 }, { "generics", 33, 35 }, { "internals", 36, 39 }, { "errors", 40, 42 },
        { "profiling", 43, 45 }, { "tooling", 46, 50 }, { "memory-deep-dive", 51, 62 }, { "gc-deep-dive", 63, 71 },
    };

    /// <summary>Questions on one subject that divide it and lead to each other.</summary>
    public static TheoryData<int, int> Pairs() => new() { { 17, 58 }, { 18, 60 }, { 25, 59 }, { 28, 55 }, { 27, 56 }, { 54, 67 } };

    [Fact]
    public void The_bank_has_71_questions_in_14_topics()
    {
        Assert.Equal((71, 14), (Go.Bank.Questions.Count, Go.Bank.Topics.Count));
        Assert.Equal([1, 22, 29, 19], Enum.GetValues<Difficulty>().Select(difficulty => Go.Bank.Questions.At(difficulty).Count));
        Assert.Equal(Enumerable.Range(1, 71), Go.Bank.Questions.Select(question => question.Number!.Value));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_has_its_questions(string id, int first, int last)
    {
        Assert.True(Go.Bank.TryFindTopic(id, out Topic topic));
        Assert.Equal(Enumerable.Range(first, last - first + 1), topic.Questions.Select(question => question.Number!.Value));
        Assert.InRange(Sentence().Count(topic.Introduction.Text), 2, 3);
    }

    [Fact]
    public void Every_known_tag_is_found() =>
        Assert.All(KnownTags.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries), name => Assert.True(Go.Bank.TryFindTag(name, out _), name));

    [Fact]
    public void No_two_titles_are_alike() =>
        Assert.Equal(71, Go.Bank.Questions.Select(question => Word().Matches(question.Title.ToUpperInvariant()).Aggregate("", (words, word) => words + word.Value)).Distinct().Count());

    [Fact]
    public void At_least_55_questions_have_an_example() => Assert.InRange(Go.Bank.Questions.Count(question => question.Examples.Count > 0), 55, 71);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_question_has_the_measure_that_is_asked_for(string id)
    {
        Question question = Go.Bank.Find(id);

        Assert.EndsWith("?", question.Title, StringComparison.Ordinal);
        Assert.InRange(Words(Fence().Replace(question.Answer.Markdown, "")), 200, 450);
        Assert.InRange(question.KeyPoints.Count, 4, 7);
        Assert.All(question.KeyPoints, point => Assert.InRange(Words(point.Text), 3, 25));
        Assert.InRange(question.FollowUps.Count, 2, 4);
        Assert.All(question.FollowUps, followUp => Assert.EndsWith("?", followUp.Text.Text, StringComparison.Ordinal));
        Assert.InRange(question.References.Count, 2, 4);
        Assert.All(question.References, reference => Assert.True(reference.Title.Length > 5 && reference.Url.StartsWith("https://", StringComparison.Ordinal)));
        Assert.NotEmpty(question.Tags);
        Assert.DoesNotContain("<h", question.Answer.Html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Code_is_ascii_names_its_language_and_fits_a_page(string id) =>
        Assert.All(Go.Bank.Find(id).Examples, example =>
        {
            Assert.NotEmpty(example.Language);
            Assert.True(Ascii.IsValid(example.CodeUtf8), example.Code);
            Assert.InRange(example.Code.Split('\n').Length, 1, 40);
        });

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_of_questions_leads_to_each_other(int left, int right)
    {
        Assert.True(Go.Bank.TryFindNumber(left, out Question one));
        Assert.True(Go.Bank.TryFindNumber(right, out Question other));
        Assert.True(LeadsTo(one, other), $"{left} does not lead to {right}");
        Assert.True(LeadsTo(other, one), $"{right} does not lead to {left}");
    }

    private static bool LeadsTo(Question from, Question to) =>
        from.FollowUps.Any(followUp => followUp.Question == to) || from.Answer.Html.Contains($"href=\"#{to.Id}\"", StringComparison.Ordinal);

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"[.?!](\s|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex("^(`{3,}).*?^\\1$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
