using System.Text;
using GoQa.Format;
using GoQa.Generators.Compiling;

namespace GoQa.Generators.Tests.Compiling;

public class TableTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(16384)]
    [InlineData(PackedNumbers.MaxValue)]
    public void A_number_survives_packing(int number)
    {
        string table = TableText.Numbers([1, number, 2]);

        Assert.All(table, c => Assert.True(c < 128));
        Assert.Equal(number, PackedNumbers.Read(Encoding.UTF8.GetBytes(table), 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(PackedNumbers.MaxValue + 1)]
    public void A_number_that_does_not_fit_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TableText.Numbers([number]));

    [Fact]
    public void Texts_of_a_pool_are_read_back()
    {
        string[] texts = ["", "one", "größe", "\U0001F600"];
        byte[] pool = Encoding.UTF8.GetBytes(TableText.Pool(texts));

        Assert.Equal(texts, Enumerable.Range(0, texts.Length).Select(i => Encoding.UTF8.GetString(TextPool.Read(pool, i))));
    }

    [Fact]
    public void A_text_in_utf16_stands_at_twice_its_place_and_leaves_its_room_empty_beyond_ascii() =>
        Assert.Equal("o\0n\0e\0" + new string('\0', 14) + "x\0", TableText.Utf16(["one", "größe", "x"]));

    [Fact]
    public void A_set_holds_what_was_added()
    {
        const int Questions = 130;
        int words = BitSets.WordsPerSet(Questions);
        var sets = new byte[2 * words * BitSets.WordBytes];
        int[] rows = [0, 6, 7, 55, 56, 111, 129];
        foreach (int row in rows)
        {
            BitSets.Add(sets, words, 1, row);
        }

        var found = new List<int>();
        for (int word = 0; word < words; word++)
        {
            ulong bits = BitSets.ReadWord(sets, words, 1, word);
            for (int bit = 0; bit < 64; bit++)
            {
                if ((bits & (1ul << bit)) != 0)
                {
                    found.Add(BitSets.RowOf(word, bit));
                }
            }
        }

        Assert.Equal(rows, found);
        Assert.All(sets, value => Assert.True(value < 128));
    }
}
