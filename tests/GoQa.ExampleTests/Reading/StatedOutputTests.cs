namespace GoQa.ExampleTests.Reading;

public class StatedOutputTests
{
    [Theory]
    [InlineData("func main() {\n\tf()\n\t// Output:\n\t// a\n\t//   b\n\t//\n\t// c\n}", "a\n  b\n\nc", 3)]
    [InlineData("func main() {\n\tf() // Output: no, this is the same line\n\t// Output: a\n}", "a", 3)]
    [InlineData("func main() {\n}\n\n// Output:\n// a", "a", 4)]
    [InlineData("func main() {\n\t// Output:\n}", "", 2)]
    public void The_last_comment_states_the_output(string code, string text, int line) =>
        Assert.Equal(new StatedOutput(text, line, true), Read(code));

    [Fact]
    public void A_text_is_no_comment() => Assert.Null(Read("func main() {\n\tf(`\n// Output:\n// a\n`)\n}"));

    [Fact]
    public void A_comment_above_other_code_is_not_trailing() => Assert.False(Read("func main() {\n\t// Output: a\n\tf()\n}")!.IsTrailing);

    [Fact]
    public void A_comment_after_a_gap_belongs_to_something_else() => Assert.False(Read("func main() {\n\t// Output: a\n\n\t// a remark\n}")!.IsTrailing);

    [Theory]
    [InlineData("a  \r\n b\n\n", true)]
    [InlineData("\na\n b", true)]
    [InlineData("a\nb", false)]
    [InlineData("a\n b\nc", false)]
    public void What_is_printed_is_compared_without_white_space_around(string printed, bool matches) =>
        Assert.Equal(matches, new StatedOutput("a\n b", 1, true).Matches(printed));

    private static StatedOutput? Read(string code) => StatedOutput.Read(GoScanner.Scan(code));
}
