using GoQa.Generators.Drafting;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Drafting;

public class QuestionParserTests
{
    [Theory]
    [InlineData("**Key points**\n\n- a\n- b")]
    [InlineData("**Key points**\n- a\n- b")]
    [InlineData("**KEY POINTS:**\n* a\n* b")]
    [InlineData("**key-points**:\n\n1. a\n2. b")]
    [InlineData("#### Key points\n\n- a\n- b")]
    [InlineData("__Key points__\n\n- a\n\n- b")]
    public void Key_points_may_be_introduced_in_several_ways(string section)
    {
        QuestionDraft question = Drafts.Body("The answer.\n\n" + section);

        Assert.Equal("The answer.", question.Answer.Markdown);
        Assert.Equal(["a", "b"], question.KeyPoints.Select(point => point.Text));
    }

    [Fact]
    public void A_lead_in_is_one_item()
    {
        QuestionDraft question = Drafts.Body("The answer.\n\n**Follow-ups:** What about `x`?\n\n**References:** [Spec](https://go.dev/ref/spec)");

        Assert.Equal("What about <code>x</code>?", Assert.Single(question.FollowUps).Html);
        ReferenceDraft reference = Assert.Single(question.References);
        Assert.Equal(("Spec", "https://go.dev/ref/spec"), (reference.Text.Text, reference.Url));
    }

    [Fact]
    public void Fenced_blocks_between_key_points_and_follow_ups_are_examples()
    {
        QuestionDraft question = Drafts.Body("A.\n\n```go\ninAnswer()\n```\n\n**Key points**\n\n- k\n\n```go since=1.25\n\tx()\n\n}\n```\n\n```sh\nls\n```\n\n**Follow-ups**\n\n- f");

        Assert.Contains("inAnswer()", question.Answer.Markdown, StringComparison.Ordinal);
        Assert.Equal(
            [("go", "since=1.25", "\tx()\n\n}"), ("sh", "", "ls")],
            question.Examples.Select(example => (example.Language, example.Info, example.Code)));
    }

    [Fact]
    public void Text_above_an_example_is_its_caption()
    {
        QuestionDraft question = Drafts.Body("A.\n\n**Key points**\n\n- k\n\nIt leads *to*:\n\n> this\n\n```go\nf()\n```\n\n```go\ng()\n```");

        Assert.Equal(["It leads *to*:\n\n> this", ""], question.Examples.Select(example => example.Caption.Markdown));
        Assert.Single(question.KeyPoints);
    }

    [Fact]
    public void A_bold_lead_in_within_the_answer_stays_there()
    {
        QuestionDraft question = Drafts.Body("First.\n\n**Example:** a worker that waits.\n\n#### A heading of the answer\n\nLast.");

        Assert.Equal("First.\n\n**Example:** a worker that waits.\n\n#### A heading of the answer\n\nLast.", question.Answer.Markdown);
    }

    [Fact]
    public void A_line_between_questions_means_nothing() => Assert.Equal("A.", Drafts.Body("A.\n\n---").Answer.Markdown);

    [Fact]
    public void An_item_loses_its_indentation_and_keeps_its_blocks()
    {
        ProseDraft point = Assert.Single(Drafts.Body("A.\n\n**Key points**\n\n- first\n  line\n\n  ```go\n  f()\n  ```").KeyPoints);

        Assert.Equal("first\nline\n\n```go\nf()\n```", point.Markdown);
        Assert.Equal("<p>first\nline</p>\n<pre><code class=\"language-go\">f()\n</code></pre>", point.Html);
        Assert.Equal("first line\n\nf()", point.Text);
    }

    [Fact]
    public void The_link_that_ends_a_follow_up_is_its_target_and_no_part_of_its_plain_text()
    {
        ProseDraft followUp = Assert.Single(Drafts.Body("A.\n\n**Follow-ups**\n\n- What then?\n  [Another question](#other)").FollowUps);

        Assert.Equal("What then?", followUp.Text);
        Assert.Equal("What then?\n<a href=\"#other\">Another question</a>", followUp.Html);
        Assert.Equal("other", Assert.Single(followUp.Targets).Text);
    }

    [Fact]
    public void An_answer_in_two_pieces_is_written_without_what_stands_between() =>
        Assert.Equal("First.\n\nLast.", Drafts.Body("First.\n\n**Key points**\n\n- a\n\n**Answer**\n\nLast.").Answer.Markdown);

    [Fact]
    public void A_question_without_anything_is_empty()
    {
        QuestionDraft question = Drafts.Question("### 1. T? {#t}");

        Assert.True(question.Answer.IsEmpty);
        Assert.Equal(0, question.KeyPoints.Count);
    }

    [Fact]
    public void The_hash_changes_with_a_word_and_not_with_a_place()
    {
        string hash = Drafts.Body("The answer.").ContentHash;

        Assert.Equal(hash, Drafts.Body("\n\n\nThe answer.\n\n---").ContentHash);
        Assert.NotEqual(hash, Drafts.Body("The answer!").ContentHash);
    }
}
