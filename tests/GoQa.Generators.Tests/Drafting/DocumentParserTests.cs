using GoQa.Generators.Drafting;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Drafting;

public class DocumentParserTests
{
    [Fact]
    public void A_whole_bank_may_be_one_file()
    {
        DocumentDraft document = Drafts.Of(Banks.Full);

        BankHeaderDraft header = Assert.Single(document.Headers);
        Assert.Equal(("A small bank", "senior"), (header.Title.Text, header.Level));
        Assert.Equal("What the bank is about, with a link.", header.Description.Text);
        Assert.Equal(["first", "other"], document.Topics.Select(topic => topic.Heading!.Id?.Text));
        Assert.Equal([2, 1], document.Topics.Select(topic => topic.Questions.Count));
        Assert.Equal("What the topic is about.", document.Topics[0].Introduction.Markdown);
        Assert.Equal(0, document.Problems.Count);
    }

    [Fact]
    public void Questions_before_the_first_topic_have_no_heading()
    {
        TopicDraft topic = Assert.Single(Drafts.Of("### 1. T? {#t}\n\n**Difficulty:** hard\n\nA.").Topics);

        Assert.Null(topic.Heading);
        Assert.Equal(1, topic.Questions.Count);
    }

    [Fact]
    public void An_empty_file_is_an_empty_draft()
    {
        DocumentDraft document = Drafts.Of(string.Empty);

        Assert.Equal((0, 0, 0), (document.Headers.Count, document.Topics.Count, document.Problems.Count));
    }

    [Fact]
    public void Equal_texts_give_equal_drafts_and_moved_text_another()
    {
        Assert.Equal(Drafts.Of(Banks.Full), Drafts.Of(Banks.Full));
        Assert.NotEqual(Drafts.Of(Banks.Full), Drafts.Of("\n" + Banks.Full));
    }
}
