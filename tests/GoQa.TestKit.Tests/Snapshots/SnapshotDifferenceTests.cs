using GoQa.TestKit.Snapshots;
using Xunit;

namespace GoQa.TestKit.Tests.Snapshots;

public sealed class SnapshotDifferenceTests
{
    [Theory]
    [InlineData("a\nb", "a\nc", 2, "\"b\"", "\"c\"")]
    [InlineData("a", "b", 1, "\"a\"", "\"b\"")]
    [InlineData("a", "a ", 1, "\"a\"", "\"a \"")]
    [InlineData("a\nb", "a", 2, "\"b\"", "(end of file)")]
    [InlineData("a", "a\n", 2, "(end of file)", "\"\"")]
    [InlineData("", "a", 1, "\"\"", "\"a\"")]
    public void First_line_that_differs_is_shown(string verified, string received, int line, string expected, string actual) =>
        Assert.Equal(new SnapshotDifference(line, expected, actual), SnapshotDifference.Find(verified, received));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(500, 421)]
    [InlineData(999, 841)]
    public void Long_lines_are_cut_around_the_difference(int column, int firstShown)
    {
        string verified = new('x', 1000);
        string received = verified.Remove(column, 1).Insert(column, "y");

        SnapshotDifference difference = SnapshotDifference.Find(verified, received);

        Assert.Equal($"\"{new string('x', 160)}\" (from column {firstShown})", difference.Expected);
        Assert.Contains('y', difference.Actual);
    }
}
