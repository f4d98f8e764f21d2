using System.Text;
using GoQa.Format;
using GoQa.Generators.Compiling;

namespace GoQa.Generators.Tests.Compiling;

public class KeyTableBuilderTests
{
    [Fact]
    public void The_header_holds_the_lengths_that_occur()
    {
        byte[] table = Encoding.UTF8.GetBytes(KeyTableBuilder.Build(["ab", "größe", new string('x', 500)]));

        Assert.All([2, 5, 7, 500, 1000], length => Assert.True(KeyTableLayout.HasLength(table, length)));
        Assert.All([1, 3, 4, 6, 131], length => Assert.False(KeyTableLayout.HasLength(table, length)));
    }

    [Fact]
    public void The_slots_hold_each_key_once_and_each_form_of_a_key_beyond_ascii()
    {
        byte[] table = Encoding.UTF8.GetBytes(KeyTableBuilder.Build(["ab", "größe"]));
        byte[] slots = table[KeyTableLayout.HeaderBytes..];

        int[] keys = [.. Enumerable.Range(0, slots.Length / PackedNumbers.Width)
            .Select(slot => PackedNumbers.Read(slots, slot) & ((1 << KeyTableLayout.KeyBits) - 1))
            .Where(key => key != 0)
            .Order()];

        Assert.Equal([1, 2, 2], keys);
    }

    [Fact]
    public void No_keys_make_an_empty_table() =>
        Assert.Equal(KeyTableLayout.HeaderBytes + (2 * PackedNumbers.Width), KeyTableBuilder.Build([]).Length);

    [Fact]
    public void The_same_keys_give_the_same_table()
    {
        string[] keys = [.. Enumerable.Range(0, 500).Select(i => $"question-number-{i}")];

        Assert.Equal(KeyTableBuilder.Build(keys), KeyTableBuilder.Build(keys));
    }
}
