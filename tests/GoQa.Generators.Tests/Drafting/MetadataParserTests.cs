using GoQa.Generators.Drafting;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Drafting;

public class MetadataParserTests
{
    [Theory]
    [InlineData("**Difficulty:** 🟡 medium · **Tags:** `a`, `b`")]
    [InlineData("**Difficulty:** medium · **Tags:** a, b")]
    [InlineData("**difficulty**: medium | **tags**: a; `b`")]
    [InlineData("**Difficulty:** medium\n**Tags:** `a` · `b`")]
    [InlineData("**Difficulty:** medium\n\n**Tags:** `a`,\n`b`")]
    [InlineData("__DIFFICULTY:__ 🟡 medium • __TAGS:__ `a`, `b`")]
    [InlineData("**Tags:** `a`, `b` · **Difficulty:** *medium*")]
    public void Spellings_are_tolerated(string line)
    {
        MetadataDraft metadata = Metadata(line);

        Assert.Equal("medium", metadata.Difficulty?.Text);
        Assert.Equal(["a", "b"], metadata.Tags.Select(tag => tag.Text));
    }

    [Theory]
    [InlineData("a*b*c", "a*b*c")]
    [InlineData("snake_case_", "snake_case_")]
    [InlineData("[]byte", "[]byte")]
    [InlineData("chan<- T", "chan<- T")]
    [InlineData("map[string]int", "map[string]int")]
    [InlineData("x ~~y~~ z", "x ~~y~~ z")]
    [InlineData("*one*", "one")]
    [InlineData("c\\*d", "c*d")]
    [InlineData("R&amp;D", "R&amp;D")]
    [InlineData("C++", "C++")]
    [InlineData("a![b", "a![b")]
    [InlineData("a [b](https://x.org) c", "a [b](https://x.org) c")]
    public void A_tag_without_back_ticks_is_what_stands_between_two_commas(string written, string tag) =>
        Assert.Equal(["first", tag, "last"], Metadata($"**Difficulty:** hard · **Tags:** first, {written}, last").Tags.Select(value => value.Text));

    [Fact]
    public void Versions_and_former_ids_are_read()
    {
        MetadataDraft metadata = Metadata("**Difficulty:** hard · **Go:** 1.14, 1.25 · **Aliases:** old-id, `older`");

        Assert.Equal("1.14, 1.25", metadata.Versions);
        Assert.Equal(["old-id", "older"], metadata.Aliases.Select(alias => alias.Text));
    }

    [Fact]
    public void Places_are_exact()
    {
        const string Line = "**Difficulty:** 🟡 medium · **Tags:** `sync.Pool`, plain";
        string text = Banks.WithQuestion("### 1. T? {#t}\n\n" + Line + "\n\nA.");

        MetadataDraft metadata = Drafts.Of(text).Topics[0].Questions[0].Metadata;

        Assert.Equal("medium", text.Substring(metadata.Difficulty!.Value.Place.Start, metadata.Difficulty.Value.Place.Length));
        Assert.Equal(["sync.Pool", "plain"], metadata.Tags.Select(tag => text.Substring(tag.Place.Start, tag.Place.Length)));
    }

    [Fact]
    public void A_paragraph_that_begins_otherwise_is_the_answer()
    {
        QuestionDraft question = Drafts.Question("### 1. T? {#t}\n\n**Bold** words begin it.");

        Assert.Null(question.Metadata.Difficulty);
        Assert.Equal("**Bold** words begin it.", question.Answer.Markdown);
    }

    private static MetadataDraft Metadata(string line) => Drafts.Question("### 1. T? {#t}\n\n" + line + "\n\nAn answer.").Metadata;
}
