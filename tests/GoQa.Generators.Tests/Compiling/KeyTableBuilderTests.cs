using System.Text;
using GoQa.Format;
using GoQa.Generators.Compiling;

namespace GoQa.Generators.Tests.Compiling;

/// <summary>What the table holds, and that a plain reading of its rules finds every key of many kinds and no other.</summary>
public class KeyTableBuilderTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
    private const int LongestKey = 200;

    [Fact]
    public void The_header_holds_the_lengths_that_occur()
    {
        byte[] table = Build(["ab", "größe", new string('x', 500)]);

        Assert.All([2, 5, 7, 500, 1000], length => Assert.True(KeyTableLayout.HasLength(table, length)));
        Assert.All([1, 3, 4, 6, 131], length => Assert.False(KeyTableLayout.HasLength(table, length)));
    }

    [Fact]
    public void The_slots_hold_each_key_once_and_each_form_of_a_key_beyond_ascii()
    {
        byte[] table = Encoding.UTF8.GetBytes(KeyTableBuilder.Build(["ab", "größe", "abc"], [4, 7, 100_000]));

        int[] numbers = [.. Slots(table).Where(slot => slot != 0).Select(KeyTableLayout.Number).Order()];

        Assert.Equal([4, 7, 7, 100_000], numbers);
    }

    [Fact]
    public void No_keys_make_an_empty_table() =>
        Assert.Equal(KeyTableLayout.HeaderBytes + (2 * KeyTableLayout.SlotBytes), KeyTableBuilder.Build([]).Length);

    [Fact]
    public void The_same_keys_give_the_same_table()
    {
        string[] keys = [.. Enumerable.Range(0, 500).Select(i => $"question-number-{i}")];

        Assert.Equal(KeyTableBuilder.Build(keys), KeyTableBuilder.Build(keys));
    }

    [Fact]
    public void A_few_hundred_keys_all_stand_in_their_first_slots()
    {
        byte[] table = Build(RandomKeys(new Random(3), 100, 8, 30));

        Assert.DoesNotContain(Slots(table), slot => (slot & KeyTableLayout.IsFollowed) != 0);
    }

    [Fact]
    public void Every_byte_fits_a_literal() =>
        Assert.All(KeyTableBuilder.Build(RandomKeys(new Random(4), 300, 1, LongestKey)), static c => Assert.InRange(c, '\0', '\u007F'));

    [Theory]
    [InlineData(1, 200)]
    [InlineData(2, 71)]
    [InlineData(3, 1_000)]
    public void Every_window_lies_within_every_key_of_its_length(int seed, int count)
    {
        string[] keys = RandomKeys(new Random(seed), count, KeyHash.Window, LongestKey);
        byte[] table = Build(keys);

        // The library reads the windows without a check.
        Assert.All(keys, key =>
        {
            int header = KeyTableLayout.WindowsOf(key.Length);
            Assert.InRange(table[header] - 1, 0, key.Length - KeyHash.Window);
            Assert.InRange(table[header + 1], 0, key.Length - KeyHash.Window);
        });
    }

    [Fact]
    public void Terms_of_one_length_spread_over_the_slots()
    {
        string[] keys = RandomKeys(new Random(5), 3_000, 6, 6);
        ulong[] slots = [.. Slots(Build(keys))];

        Assert.Equal(keys.Length, slots.Count(slot => slot != 0));
        Assert.True(slots.Count(slot => (slot & KeyTableLayout.IsFollowed) != 0) < keys.Length / 2);
    }

    internal static string[] RandomKeys(Random random, int count, int shortest, int longest)
    {
        var keys = new HashSet<string>();
        while (keys.Count < count)
        {
            int length = keys.Count < longest - shortest ? shortest + keys.Count : random.Next(shortest, longest + 1);
            keys.Add(string.Concat(Enumerable.Range(0, length).Select(_ => Letters[random.Next(Letters.Length)])));
        }

        return [.. keys];
    }

    private static byte[] Build(string[] keys) => Encoding.UTF8.GetBytes(KeyTableBuilder.Build(keys));

    private static IEnumerable<ulong> Slots(byte[] table) => Enumerable
        .Range(0, (table.Length - KeyTableLayout.HeaderBytes) / KeyTableLayout.SlotBytes)
        .Select(slot => BitConverter.ToUInt64(table, KeyTableLayout.HeaderBytes + (slot * KeyTableLayout.SlotBytes)));
}
