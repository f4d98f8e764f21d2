namespace GoQa.ExampleTests.Blocks;

public class BlockExtractorTests
{
    [Fact]
    public void Blocks_are_found_with_their_lines_and_words()
    {
        IReadOnlyList<Block> blocks = BlockExtractor.Extract("content/01-x.md", "# T\n\n```go since=1.25\nvar a = 1\n\nvar b = 2\n```\n\n~~~~text\n```\n~~~~\n\n```\n```\n");

        Assert.Equal(
            [
                new Block("content/01-x.md", 3, "go", "since=1.25", "var a = 1\n\nvar b = 2"),
                new Block("content/01-x.md", 9, "text", "", "```"),
                new Block("content/01-x.md", 13, "", "", ""),
            ],
            blocks);
    }

    [Fact]
    public void Blocks_in_lists_and_quotes_lose_their_indentation()
    {
        IReadOnlyList<Block> blocks = BlockExtractor.Extract("a.md", "- item\n\n  ```go\n  var (\n    a = 1\n\n  )\n  ```\n\n> ```sh\n> ls\n> ```\n");

        Assert.Equal([(3, "var (\n  a = 1\n\n)"), (10, "ls")], blocks.Select(block => (block.Line, block.Code)));
    }

    [Fact]
    public void A_quoted_word_of_an_info_string_may_have_blanks() =>
        Assert.Equal("fails=\"missing ~ for int64\"", Assert.Single(BlockExtractor.Extract("a.md", "```go fails=\"missing ~ for int64\"\nx\n```\n")).Words);

    [Fact]
    public void A_tag_of_html_hides_nothing() =>
        Assert.Single(BlockExtractor.Extract("a.md", "<!--\n\n```go\nvar a = 1\n```\n\n-->\n"));

    [Fact]
    public void A_block_is_named_by_its_place()
    {
        Assert.Equal("02-channels.md(88) go since=1.25", new Block("content/02-channels.md", 88, "go", "since=1.25", "").Name);
        Assert.Equal("02-channels.md(88)", new Block("content/02-channels.md", 88, "", "", "").Name);
    }
}
