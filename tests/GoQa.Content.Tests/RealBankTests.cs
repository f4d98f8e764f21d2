using System.Globalization;
using System.Text;
using VerifyXunit;

namespace GoQa.Tests;

/// <summary>The bank that ships.</summary>
public class RealBankTests
{
    /// <summary>One row a question, so that a change of content is a readable difference.</summary>
    [Fact]
    public Task Fingerprints()
    {
        var rows = new StringBuilder("number\tid\tdifficulty\ttags\thash\n");
        foreach (Question question in Go.Bank.Questions)
        {
            string tags = string.Join(',', question.Tags.Select(tag => tag.Name));
            rows.Append(CultureInfo.InvariantCulture, $"{question.Number}\t{question.Id}\t{question.Difficulty}\t{tags}\t{question.ContentHash}\n");
        }

        return Verifier.Verify(rows.ToString().TrimEnd(), "tsv");
    }

    [Fact]
    public void Every_question_is_found_by_each_of_its_names()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            Assert.Equal(question, Go.Bank.Find(question.Id));
            Assert.Equal(question, Go.Bank.Find(question.IdUtf8));
            Assert.True(Go.Bank.TryFindNumber(question.Number!.Value, out Question byNumber));
            Assert.Equal(question, byNumber);
            Assert.All(question.Aliases, alias => Assert.Equal(question, Go.Bank.Find(alias.Name)));
        }
    }

    [Fact]
    public void Every_reference_resolves_and_every_text_decodes()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            Assert.Contains(question, question.Topic.Questions);
            Assert.All(question.Tags, tag => Assert.True(tag.Questions.Contains(question)));
            Assert.All(question.FollowUps, followUp => Assert.True(followUp.Question is not { } target || Go.Bank.Find(target.Id) == target));
            Assert.All(question.References, reference => Assert.StartsWith("https://", reference.Url, StringComparison.Ordinal));
            Assert.All(
                question.KeyPoints.Append(question.Heading).Append(question.Answer).Concat(question.FollowUps.Select(followUp => followUp.Text)),
                prose =>
                {
                    Assert.Equal(prose.Markdown, Encoding.UTF8.GetString(prose.MarkdownUtf8));
                    Assert.Equal(prose.Html, Encoding.UTF8.GetString(prose.HtmlUtf8));
                    Assert.Equal(prose.Text, Encoding.UTF8.GetString(prose.TextUtf8));
                    Assert.False(prose.IsEmpty);
                    Assert.DoesNotContain('\uFFFD', prose.Markdown);
                });
            Assert.All(question.Examples, example => Assert.NotEmpty(example.Code));
        }
    }

    [Fact]
    public void Topics_and_tags_are_found_and_hold_their_questions()
    {
        foreach (Topic topic in Go.Bank.Topics)
        {
            Assert.True(Go.Bank.TryFindTopic(topic.Id, out Topic found));
            Assert.Equal(topic, found);
            Assert.False(topic.Introduction.IsEmpty);
            Assert.Equal(Go.Bank.Questions.Count(question => question.Topic == topic), topic.Questions.Count);
        }

        foreach (Tag tag in Go.Bank.Tags)
        {
            Assert.True(Go.Bank.TryFindTag(tag.NameUtf8, out Tag found));
            Assert.Equal(tag, found);
            Assert.False(tag.Description.IsEmpty);
            Assert.NotEmpty(tag.Questions);
            Assert.All(tag.Aliases, alias => Assert.True(Go.Bank.TryFindTag(alias.NameUtf8, out Tag byAlias) && byAlias == tag));
        }
    }

    [Fact]
    public void Members_lead_to_their_questions()
    {
        Assert.Equal("gmp-model", Go.Questions.GmpModel.Id);
        Assert.Equal("scheduler", Go.Topics.Scheduler.Id);
        Assert.Equal("scheduler", Go.Tags.Scheduler.Name);
        Assert.Contains(Go.Questions.GmpModel, Go.Tags.Scheduler.Questions.In(Go.Topics.Scheduler));
    }

    [Fact]
    public void The_bank_says_what_it_is()
    {
        Assert.Equal(("Golang Language & Runtime", "senior"), (Go.Bank.Title, Go.Bank.Level));
        Assert.False(Go.Bank.Description.IsEmpty);
        Assert.Matches("^[0-9a-f]{16}$", Go.Bank.ContentHash);
        Assert.Equal(Go.Bank.Questions.Count, Go.Bank.Questions.Select(question => question.ContentHash).Distinct().Count());
    }
}
