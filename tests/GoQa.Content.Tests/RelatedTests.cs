using System.Text.RegularExpressions;

namespace GoQa.Tests;

/// <summary>The related questions of the bank that ships.</summary>
public partial class RelatedTests
{
    private const int MaxRelated = 6;

    private static readonly QuestionBank Bank = Go.Bank;

    [Fact]
    public void Each_question_has_some_others_and_none_twice() =>
        Assert.All(Bank.Questions, question =>
        {
            Assert.InRange(question.Related.Count, 1, MaxRelated);
            Assert.DoesNotContain(question, question.Related);
            Assert.Equal(question.Related.Count, question.Related.Distinct().Count());
        });

    [Fact]
    public void A_link_relates_both_sides_unless_there_are_more_links_than_places()
    {
        Dictionary<Question, HashSet<Question>> linked = LinkedQuestions();

        foreach ((Question question, HashSet<Question> others) in linked)
        {
            List<Question> first = [.. question.Related.Take(Math.Min(MaxRelated, others.Count))];
            Assert.All(first, related => Assert.Contains(related, others));
            if (others.Count <= MaxRelated)
            {
                Assert.All(others, other => Assert.Contains(other, question.Related));
            }
        }

        Assert.Contains(linked.Values, others => others.Count > MaxRelated);
        Assert.True(linked.Values.Count(others => others.Count <= MaxRelated) > Bank.Questions.Count * 3 / 4);
    }

    [Theory]
    [InlineData("write-barrier-invariant", "write-barrier-cost")]
    [InlineData("write-barrier-cost", "stack-write-barrier-exemption")]
    [InlineData("stack-write-barrier-exemption", "stack-rescan-elimination")]
    [InlineData("sync-pool-gotchas", "sync-pool-internals")]
    [InlineData("false-sharing-counters", "cache-line-padding")]
    [InlineData("goroutine-leaks", "memory-leak-hunting")]
    [InlineData("gogc-gomemlimit", "gomemlimit-thrashing")]
    [InlineData("nil-closed-channels", "channel-close-ownership")]
    [InlineData("iface-eface-layout", "typed-nil-interface")]
    [InlineData("pprof-profile-kinds", "flame-graph-reading")]
    [InlineData("finalizers-vs-cleanups", "cgo-pointer-rules")]
    public void What_an_expert_would_name_is_there_on_both_sides(string left, string right)
    {
        Assert.Contains(Bank.Find(right), Bank.Find(left).Related);
        Assert.Contains(Bank.Find(left), Bank.Find(right).Related);
    }

    [Theory]
    [InlineData("gmp-model", "sysmon-duties")]
    [InlineData("tricolor-mark-sweep", "write-barrier-cost")]
    [InlineData("channel-buffering", "channel-close-ownership")]
    [InlineData("gc-ballast", "gc-trigger-pacing")]
    public void Questions_without_a_link_are_related_by_tags_and_words(string question, string related)
    {
        Assert.DoesNotContain(Bank.Find(related), LinkedQuestions()[Bank.Find(question)]);
        Assert.Contains(Bank.Find(related), Bank.Find(question).Related);
    }

    [Theory]
    [InlineData("http-router-choice", "write-barrier-cost")]
    [InlineData("go-modules-mvs", "gc-pacer-goal")]
    [InlineData("generics-antipatterns", "memory-scavenger")]
    public void What_has_nothing_in_common_is_not_there(string left, string right)
    {
        Assert.DoesNotContain(Bank.Find(right), Bank.Find(left).Related);
        Assert.DoesNotContain(Bank.Find(left), Bank.Find(right).Related);
    }

    private static Dictionary<Question, HashSet<Question>> LinkedQuestions()
    {
        Dictionary<Question, HashSet<Question>> linked = Bank.Questions.ToDictionary(question => question, _ => new HashSet<Question>());
        foreach (Question question in Bank.Questions)
        {
            IEnumerable<Prose> texts = question.KeyPoints
                .Append(question.Answer)
                .Concat(question.FollowUps.Select(followUp => followUp.Text))
                .Concat(question.Examples.Select(example => example.Caption))
                .Concat(question.References.Select(reference => reference.Text));
            foreach (Match link in texts.SelectMany(text => LinkToId().Matches(text.Markdown)))
            {
                if (Bank.TryFind(link.Groups[1].Value, out Question other) && other != question)
                {
                    linked[question].Add(other);
                    linked[other].Add(question);
                }
            }
        }

        return linked;
    }

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex LinkToId();
}
