using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Reading;

namespace GoQa.Generators.Tests.Reading;

public class MarkdownReaderTests
{
    [Fact]
    public void A_text_becomes_a_tree()
    {
        ReadDocument document = Read("# Title\n\nText.\n");

        Assert.Equal(2, document.Tree!.Count);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_problem()
    {
        ReadDocument document = Read(null);

        Assert.Null(document.Tree);
        Assert.Equal(ContentRules.UnreadableFile.Id, Assert.Single(document.Problems).Code);
    }

    [Fact]
    public void Nesting_beyond_the_parsers_limit_is_a_problem()
    {
        ReadDocument document = Read(new string('>', 200) + " deep");

        Assert.Null(document.Tree);
        Assert.Equal(ContentRules.UnparsableMarkdown.Id, Assert.Single(document.Problems).Code);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_parsed()
    {
        ReadDocument document = Read(new string('a', FileLimits.MaxFileLength + 1));

        Assert.Null(document.Tree);
        Assert.Equal(ContentRules.FileTooLarge.Id, Assert.Single(document.Problems).Code);
    }

    [Theory]
    [InlineData("a\u202Eb", "U+202E")]
    [InlineData("a\u200Bb", "U+200B")]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a\uFFFDb", "U+FFFD")]
    [InlineData("a\u2028b", "U+2028")]
    [InlineData("a\uFFFFb", "U+FFFF")]
    [InlineData("a\uDB40\uDC41b", "U+DB40")]
    public void A_character_that_hides_something_is_a_problem_at_its_place(string text, string name)
    {
        Problem problem = Assert.Single(Read(text).Problems);

        Assert.Equal(ContentRules.ForbiddenCharacter.Id, problem.Code);
        Assert.Equal(name, problem.Arguments[0]);
        Assert.Equal((1, 1), (problem.Place!.Value.Start, problem.Place.Value.Length));
    }

    [Fact]
    public void Half_a_character_is_a_problem() =>
        Assert.Equal("U+D800", Assert.Single(Read("a" + '\uD800' + "b").Problems).Arguments[0]);

    [Theory]
    [InlineData("tab\tand \U0001F468\u200D\U0001F4BB emoji, ümlaut, 漢字")]
    [InlineData("")]
    public void Ordinary_characters_are_none(string text) => Assert.Empty(Read(text).Problems);

    [Fact]
    public void Line_ends_of_any_kind_become_line_feeds() => Assert.Equal("a\nb\nc\n", Read("a\r\nb\rc\n").Text);

    [Fact]
    public void Places_are_those_of_the_file_whatever_its_line_ends()
    {
        ReadDocument document = Read("one\r\ntwo\r\nthree");

        Place place = document.Places.At(document.Text.IndexOf("three", StringComparison.Ordinal), 5);

        Assert.Equal((10, 5, 2, 0, 2, 5), (place.Start, place.Length, place.StartLine, place.StartColumn, place.EndLine, place.EndColumn));
    }

    [Fact]
    public void A_place_beyond_the_end_is_cut()
    {
        Place place = Read("ab").Places.At(1, 5);

        Assert.Equal((1, 1), (place.Start, place.Length));
    }

    private static ReadDocument Read(string? text) => MarkdownReader.Read(new SourceDocument(new BankKey("Banks", "Sample"), "bank.md", text));
}
