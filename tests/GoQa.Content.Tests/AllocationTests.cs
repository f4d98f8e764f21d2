using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoQa.Tests;

/// <summary>
/// What the documentation calls free, measured: no byte, the first call of each operation included. Only public members are called:
/// the runtime allocates 64 bytes when it first lets a test see an internal one.
/// </summary>
public class AllocationTests
{
    private static readonly QuestionBank Bank = Go.Bank;

    private static readonly SearchHit[] SpanOfHits = new SearchHit[20];

    private static readonly Question[] SpanOfQuestions = new Question[20];

    /// <summary>Makes the bank before any measurement: the object itself, once a process, is not free.</summary>
    public AllocationTests()
    {
        Assert.NotNull(Bank);
        Assert.NotNull(SpanOfHits);
        Assert.NotNull(SpanOfQuestions);
    }

    public static TheoryData<string> Names() => [.. Operations().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_free_from_the_first_call_on(string name)
    {
        Func<int> operation = Operations()[name];
        Measure(static () => 0);

        Assert.Equal(0, Measure(operation));
        for (int i = 0; i < 1000; i++)
        {
            operation();
        }

        Assert.Equal(0, Measure(operation));
    }

    [Fact]
    public void A_string_is_allocated_once()
    {
        // A bank of its own over the same data, of which no other test has read a string.
        var bank = new QuestionBank((BankTables)Activator.CreateInstance(typeof(Go).GetNestedType("Tables", BindingFlags.NonPublic)!)!);
        Func<int> read = () => bank.Find("channel-buffering"u8).Title.Length;
        Question other = bank.Find("work-stealing"u8);
        _ = other.Title;

        long text = Measure(read);

        Assert.InRange(text, 2 * bank.Find("channel-buffering"u8).Title.Length, (2 * bank.Find("channel-buffering"u8).Title.Length) + 32);
        Assert.Equal(0, Measure(read));
    }

    [Fact]
    public void A_sample_allocates_its_array_and_nothing_else()
    {
        int handle = Unsafe.SizeOf<Question>();

        Assert.InRange(Measure(static () => Bank.Sample(10, 1).Length), 10 * handle, (10 * handle) + 32);
        Assert.InRange(Measure(static () => Go.Topics.Gc.Questions.Sample(3, 1).Length), 3 * handle, (3 * handle) + 32);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Measure(Func<int> operation)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        operation();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Sum(StudyPath path)
    {
        int sum = 0;
        foreach (Question question in path)
        {
            sum += question.IdUtf8.Length;
        }

        return sum;
    }

    private static Dictionary<string, Func<int>> Operations() => new()
    {
        ["find by string"] = static () => Bank.TryFind("select-semantics", out Question question) ? question.IdUtf8.Length : -1,
        ["find by characters"] = static () => Bank.TryFind("select-semantics".AsSpan(), out Question question) ? question.IdUtf8.Length : -1,
        ["find by UTF-8"] = static () => Bank.Find("select-semantics"u8).IdUtf8.Length,
        ["miss"] = static () => Bank.TryFind("select-semantic5", out _) ? 1 : 0,
        ["find by number"] = static () => Bank.TryFindNumber(7, out Question question) ? question.IdUtf8.Length : -1,
        ["find a topic"] = static () => Bank.TryFindTopic("channels", out Topic topic) ? topic.IdUtf8.Length : -1,
        ["find a tag"] = static () => Bank.TryFindTag("select"u8, out Tag tag) ? tag.NameUtf8.Length : -1,
        ["member"] = static () => Go.Questions.SysmonDuties.IdUtf8.Length + Go.Topics.Channels.IdUtf8.Length + Go.Tags.Channels.NameUtf8.Length,
        ["filter and count"] = static () => Bank.Questions.Tagged(Go.Tags.Channels).At(Difficulty.Medium).In(Go.Topics.Channels).Count,
        ["four filters"] = static () => Bank.Questions.Tagged(Go.Tags.Channels).Tagged(Go.Tags.Select).At(Difficulty.Medium).In(Go.Topics.Channels)[0].IdUtf8.Length,
        ["enumerate"] = static () =>
        {
            int sum = 0;
            foreach (Question question in Bank.Questions.At(Difficulty.Hard))
            {
                sum += question.TitleUtf8.Length;
            }

            return sum;
        },
        ["enumerate lists"] = static () =>
        {
            int sum = 0;
            foreach (Topic topic in Bank.Topics)
            {
                sum += topic.TitleUtf8.Length + topic.IdUtf8.Length + topic.Questions.Count;
            }

            foreach (Tag tag in Bank.Tags)
            {
                sum += tag.NameUtf8.Length + tag.Questions.Count;
                foreach (AlternateName alias in tag.Aliases)
                {
                    sum += alias.NameUtf8.Length;
                }
            }

            return sum;
        },
        ["facts of a question"] = static () =>
        {
            Question question = Go.Questions.GomaxprocsContainers;
            return question.IdUtf8.Length + question.Number!.Value + (int)question.Difficulty + question.Topic.IdUtf8.Length + question.ContentHashUtf8.Length
                + question.Aliases.Count + (question == Go.Questions.GmpModel ? 1 : 0) + question.GetHashCode();
        },
        ["tags of a question"] = static () =>
        {
            int sum = 0;
            foreach (Tag tag in Go.Questions.GmpModel.Tags)
            {
                sum += tag.NameUtf8.Length;
            }

            return sum;
        },
        ["bank"] = static () => Bank.TitleUtf8.Length + Bank.LevelUtf8.Length + Bank.ContentHashUtf8.Length,
        ["search"] = static () => Bank.Search("write barrier").Count,
        ["search for an unfinished word"] = static () => Bank.Search("goroutine preemp").Count,
        ["search for a mistyped word"] = static () => Bank.Search("gorutine leaks"u8).Count,
        ["search and look at the hits"] = static () =>
        {
            int sum = 0;
            foreach (SearchHit hit in Bank.Search("sync.Pool"))
            {
                sum += hit.Score + (int)hit.Field + hit.Question.TitleUtf8.Length + hit.FindMatch(out Range match)[match].Length;
            }

            return sum;
        },
        ["search into a span"] = static () =>
        {
            Span<SearchHit> hits = SpanOfHits;
            return Bank.Search("gc".AsSpan(), hits);
        },
        ["search for nothing"] = static () => Bank.Search("zzzzzzzz qqqqqqqq").Count + Bank.Search("").Count,
        ["related questions"] = static () =>
        {
            int sum = Go.Questions.GmpModel.Related[0].IdUtf8.Length;
            foreach (Question question in Go.Questions.WriteBarrierCost.Related)
            {
                sum += question.IdUtf8.Length;
            }

            return sum;
        },
        ["study path of the bank"] = static () => Sum(Bank.Questions.StudyPath) + Bank.Questions.StudyPath.Count,
        ["study path of a topic"] = static () => Sum(Go.Topics.Gc.StudyPath),
        ["study path of a tag"] = static () => Sum(Go.Tags.Gc.StudyPath),
        ["study path of a filtered list"] = static () => Sum(Bank.Questions.Tagged(Go.Tags.Gc).At(Difficulty.Hard).StudyPath),
        ["a place of a study path"] = static () => Go.Tags.Gc.StudyPath[2].IdUtf8.Length + Bank.Questions.StudyPath[2].IdUtf8.Length,
        ["sample of the bank into a span"] = static () => Bank.Sample(SpanOfQuestions.AsSpan(), 42),
        ["sample of a tag into a span"] = static () => Go.Tags.Gc.Questions.Sample(SpanOfQuestions.AsSpan(0, 5), 42),
        ["contains"] = static () => Bank.Questions.Tagged(Go.Tags.Scheduler).Contains(Go.Questions.GmpModel) ? 1 : 0,
    };
}
