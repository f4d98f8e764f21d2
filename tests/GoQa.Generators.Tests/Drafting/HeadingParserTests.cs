using GoQa.Generators.Drafting;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Drafting;

public class HeadingParserTests
{
    [Theory]
    [InlineData("### 12. What is it? {#what}", "12", "What is it?", "what")]
    [InlineData("### What is it?", null, "What is it?", null)]
    [InlineData("### 3) `code` and *more* {#x} ###", "3", "code and more", "x")]
    [InlineData("### C#", null, "C#", null)]
    [InlineData("### \t1. What *is* it? {#what}", "1", "What is it?", "what")]
    [InlineData("###\tWhat?", null, "What?", null)]
    [InlineData("### 2024 in review", null, "2024 in review", null)]
    [InlineData("### 1. 2. Twice", "1", "2. Twice", null)]
    [InlineData("### 7.", "7", "", null)]
    [InlineData("### 1. a_b {#a_b}", "1", "a_b", "a_b")]
    [InlineData("### 1. Braces {in} between {#id}", "1", "Braces {in} between", "id")]
    [InlineData("### 1. \\*stars\\* &amp; more {#id}", "1", "*stars* & more", "id")]
    public void A_heading_has_number_title_and_id(string heading, string? number, string title, string? id)
    {
        HeadingDraft draft = Drafts.Question(heading).Heading;

        Assert.Equal(number, draft.Number?.Text);
        Assert.Equal(title, draft.Title.Text);
        Assert.Equal(id, draft.Id?.Text);
    }

    [Fact]
    public void The_title_keeps_its_markup_in_markdown_and_html()
    {
        ProseDraft title = Drafts.Question("### 1. Why `sync.Pool` & not *this*? {#why}").Heading.Title;

        Assert.Equal("Why `sync.Pool` & not *this*?", title.Markdown);
        Assert.Equal("Why <code>sync.Pool</code> &amp; not <em>this</em>?", title.Html);
    }

    [Fact]
    public void Places_are_exact()
    {
        const string Text = "## A topic {#topic}\n\n### 12. What is it? {#what}";

        HeadingDraft draft = Drafts.Of(Text).Topics[0].Questions[0].Heading;

        Assert.Equal("12", Text.Substring(draft.Number!.Value.Place.Start, draft.Number.Value.Place.Length));
        Assert.Equal("What is it?", Text.Substring(draft.Place.Start, draft.Place.Length));
        Assert.Equal("what", Text.Substring(draft.Id!.Value.Place.Start, draft.Id.Value.Place.Length));
    }

    [Fact]
    public void A_topic_may_begin_with_a_number() => Assert.Equal("2. Two", Drafts.Of("## 2. Two").Topics[0].Heading!.Title.Text);
}
