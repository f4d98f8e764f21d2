using System.Text;
using GoQa.Search;

namespace GoQa.Tests.Search;

public class TermFinderTests
{
    [Theory]
    [InlineData("finalizer", "finaliser", true)]
    [InlineData("goroutin", "gorutin", true)]
    [InlineData("goroutin", "gorroutin", true)]
    [InlineData("escap", "ecsap", true)]
    [InlineData("escap", "pacse", false)]
    [InlineData("pool", "pool", false)]
    [InlineData("pool", "po", false)]
    [InlineData("", "a", true)]
    [InlineData("", "", false)]
    public void One_edit_is_a_letter_wrong_missing_surplus_or_two_swapped(string left, string right, bool expected)
    {
        Assert.Equal(expected, TermFinder.IsOneEditAway(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right)));
        Assert.Equal(expected, TermFinder.IsOneEditAway(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(left)));
    }
}
