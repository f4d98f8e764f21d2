namespace GoQa.ExampleTests.Blocks;

public class GoInfoParserTests
{
    [Fact]
    public void Every_word_is_read()
    {
        GoInfo info = GoInfoParser.Parse("since=1.25  experiment=arenas fails=\"cannot use x (type int)\"");

        Assert.Empty(info.Problems);
        Assert.Equal(new Version(1, 25), info.Since);
        Assert.Equal("arenas", info.Experiment);
        Assert.Equal("cannot use x (type int)", info.Fails);
        Assert.Equal("github.com/jackc/pgx/v5", GoInfoParser.Parse("module=github.com/jackc/pgx/v5").Module);
    }

    [Fact]
    public void No_word_is_needed() => Assert.Equivalent(new GoInfo(), GoInfoParser.Parse(""));

    [Theory]
    [InlineData("sinse=1.25", "'sinse=1.25' is unknown")]
    [InlineData("run", "'run' is unknown")]
    [InlineData("since=\"1.25\"", "is unknown")]
    [InlineData("fails=cannot use", "'fails=cannot' is unknown")]
    [InlineData("fails=\"\"", "is unknown")]
    [InlineData("fails=\"never closed", "is unknown")]
    [InlineData("since=go1.25", "'go1.25' is no version")]
    [InlineData("since=1.25.3", "'1.25.3' is no version")]
    [InlineData("since=1.25 since=1.26", "'since' stands twice")]
    [InlineData("module=C fails=\"x\"", "only formatted")]
    public void What_is_unknown_is_a_problem(string words, string message) =>
        Assert.Contains(message, GoInfoParser.Parse(words).Problems[0], StringComparison.Ordinal);
}
