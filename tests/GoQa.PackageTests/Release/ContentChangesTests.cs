using GoQa.Release.Content;

namespace GoQa.PackageTests.Release;

public class ContentChangesTests
{
    private const string Header = "number\tid\tdifficulty\ttags\thash\n";
    private const string Before = Header + "1\tkept\tHard\ta\t01\n2\tedited\tHard\ta\t02\n3\told-name\tHard\ta\t03\n4\tgone\tHard\ta\t04\n";
    private const string Now = Header + "1\tkept\tHard\ta\t01\n2\tedited\tHard\ta\t22\n3\tnew-name\tHard\ta\t33\n5\tfresh\tHard\ta\t05\n";

    private const string Ledger =
        "kind\tid\tstate\tdetail\nquestion\told-name\trenamed\tmiddle-name\nquestion\tmiddle-name\trenamed\tnew-name\n"
        + "question\tgone\tretired\tno longer true\nquestion\tkept\tcurrent\ntag\tedited\tretired\tonly a tag\n";

    [Fact]
    public void Each_change_is_listed_where_it_belongs()
    {
        ContentChanges changes = Between(Before, Now, Ledger);

        Assert.Equal(["fresh"], changes.Added);
        Assert.Equal([("old-name", "new-name")], changes.Renamed);
        Assert.Equal([("gone", "no longer true")], changes.Retired);
        Assert.Equal(["edited", "new-name"], changes.Changed);
    }

    [Fact]
    public void Without_a_ledger_a_lost_id_is_retired()
    {
        ContentChanges changes = Between(Before, Now, "");

        Assert.Equal(["new-name", "fresh"], changes.Added);
        Assert.Empty(changes.Renamed);
        Assert.Equal([("old-name", ""), ("gone", "")], changes.Retired);
    }

    [Fact]
    public void Names_that_go_in_a_circle_end() =>
        Assert.Equal(["a"], Between(Header + "1\ta\t\t\t1\n", Header, "kind\tid\tstate\tdetail\nquestion\ta\trenamed\tb\nquestion\tb\trenamed\ta\n").Retired.Select(pair => pair.Id));

    [Fact]
    public void A_byte_order_mark_and_a_column_more_change_nothing() =>
        Assert.Equal([new Fingerprint("a", "1")], FingerprintTable.Parse("\uFEFFextra\thash\tid\r\nx\t1\ta\r\n"));

    [Fact]
    public void A_table_without_a_needed_column_is_an_error() =>
        Assert.Contains("'hash'", Assert.Throws<FormatException>(() => FingerprintTable.Parse("number\tid\n1\ta\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_list_is_for_readers() => Assert.Equal(
        """
        # Changes of the content

        Since v0.1.0.

        ## Added (1)

        - `fresh`

        ## Renamed (1)

        - `old-name` is `new-name` now

        ## Retired (1)

        - `gone`: no longer true

        ## Text changed (2)

        - `edited`
        - `new-name`

        """,
        ContentChangeList.Write(Between(Before, Now, Ledger), "v0.1.0"));

    [Fact]
    public void The_first_release_says_so()
    {
        string list = ContentChangeList.Write(Between("", Now, ""), null);

        Assert.Contains("There is no earlier release", list, StringComparison.Ordinal);
        Assert.Contains("## Added (4)", list, StringComparison.Ordinal);
        Assert.EndsWith("## Text changed (0)\n", list, StringComparison.Ordinal);
    }

    private static ContentChanges Between(string before, string now, string ledger) =>
        ContentChanges.Between(FingerprintTable.Parse(before), FingerprintTable.Parse(now), LedgerTable.Parse(ledger));
}
