using System.Text;
using GoQa.Format;
using GoQa.Tables;

namespace GoQa.Tests.Tables;

/// <summary>The search in a table of a few keys laid out by hand. The builder's tables are searched in GoQa.Generators.Tests.</summary>
public class KeyTableTests
{
    private const int Bits = 4;

    // In "größe-x" and "größe" the length of the one in characters is that of the other in bytes.
    private static readonly string[] Keys =
        ["a", "gc", "gmp-model", "größe", "gmp-mode1", new string('k', 48), new string('l', 300), new string('m', 600), "größe-x"];

    private static readonly int[] Numbers = [0, 1, 2, 3, 4, 5, 6, 70_000, 2];
    private static readonly byte[] Utf8 = Pool();
    private static readonly byte[] Utf16 = WidePool();
    private static readonly byte[] Table = MakeTable(static key => KeyHash.Compute(key, 0, 0), static key => KeyHash.Compute(key, 0, 0));

    [Fact]
    public void Each_key_is_found_in_both_forms() => CheckAll(Table);

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("gd")]
    [InlineData("gmp-modex")]
    [InlineData("grüße")]
    [InlineData("gr\u00C3\u00B6ße")]
    [InlineData("größ")]
    [InlineData("größe-")]
    [InlineData("größegm")]
    [InlineData("\0\0\0\0\0\0\0")]
    [InlineData("a-key-of-a-length-that-does-not-occur")]
    public void No_other_key_is_found(string key)
    {
        Assert.Equal(-1, KeyTable.Find(key.AsSpan(), Table, Utf16, Utf8));
        Assert.Equal(-1, KeyTable.Find(Encoding.UTF8.GetBytes(key), Table, Utf8));
    }

    [Theory]
    [InlineData(48)]
    [InlineData(300)]
    [InlineData(600)]
    public void No_key_that_differs_in_one_character_is_found(int length)
    {
        string key = Keys.First(one => one.Length == length);
        for (int i = 0; i < length; i++)
        {
            string near = string.Concat(key.AsSpan(0, i), "x", key.AsSpan(i + 1));
            Assert.Equal(-1, KeyTable.Find(near.AsSpan(), Table, Utf16, Utf8));
            Assert.Equal(-1, KeyTable.Find(Encoding.UTF8.GetBytes(near), Table, Utf8));
        }
    }

    [Fact]
    public void Keys_that_all_begin_at_the_last_slot_are_found_round_the_end()
    {
        // Where a search begins depends on the key alone, so a hash for all that leads there is one for the table with one slot first.
        byte[] crowded = MakeTable(static _ => ulong.MaxValue, static _ => ulong.MaxValue);

        byte[] key = Encoding.UTF8.GetBytes(Keys[2]);
        int first = KeyTableLayout.FirstSlot(KeyHash.Compute(key, 0, 0), Bits);
        byte[] turned = Turn(crowded, first);

        Assert.Equal(2, KeyTable.Find(key, turned, Utf8));
        Assert.Equal(2, KeyTable.Find(Keys[2].AsSpan(), turned, Utf16, Utf8));
    }

    [Fact]
    public void A_search_goes_on_only_where_a_slot_says_so()
    {
        byte[] cut = [.. Table];
        foreach (int slot in Enumerable.Range(0, 1 << Bits))
        {
            SlotOf(cut, slot)[1] &= 0x7F & ~(KeyTableLayout.IsFollowed >> 8);
        }

        // The two keys begin alike, and all windows are at the beginning.
        Assert.Equal(Numbers[2], KeyTable.Find(Keys[2].AsSpan(), cut, Utf16, Utf8));
        Assert.Equal(-1, KeyTable.Find(Keys[4].AsSpan(), cut, Utf16, Utf8));
        Assert.Equal(-1, KeyTable.Find(Encoding.UTF8.GetBytes(Keys[4]), cut, Utf8));
    }

    [Fact]
    public void Characters_and_bytes_of_an_ascii_key_hash_alike()
    {
        foreach (int length in Enumerable.Range(1, 40))
        {
            string key = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
            int last = Math.Max(length - KeyHash.Window, 0);
            Assert.Equal(KeyHash.Compute(key.AsSpan(), last, last / 2), KeyHash.Compute(Encoding.UTF8.GetBytes(key), last, last / 2));
        }
    }

    private static void CheckAll(byte[] table)
    {
        for (int i = 0; i < Keys.Length; i++)
        {
            Assert.Equal(Numbers[i], KeyTable.Find(Keys[i].AsSpan(), table, Utf16, Utf8));
            Assert.Equal(Numbers[i], KeyTable.Find(Encoding.UTF8.GetBytes(Keys[i]), table, Utf8));
        }
    }

    private delegate ulong HashOfChars(ReadOnlySpan<char> key);

    private delegate ulong HashOfBytes(ReadOnlySpan<byte> key);

    private static byte[] MakeTable(HashOfChars ofChars, HashOfBytes ofBytes)
    {
        var table = new byte[KeyTableLayout.HeaderBytes + ((1 << Bits) * KeyTableLayout.SlotBytes)];
        table[0] = Bits;
        int place = 0;
        for (int key = 0; key < Keys.Length; key++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(Keys[key]);
            int special = utf8.Length == Keys[key].Length ? 0 : KeyTableLayout.IsSpecial;
            Enter(table, Numbers[key], Keys[key].Length, special, place, ofChars(Keys[key]));
            if (special != 0)
            {
                Enter(table, Numbers[key], utf8.Length, special, place, ofBytes(utf8));
            }

            place += utf8.Length;
        }

        return table;
    }

    private static void Enter(byte[] table, int number, int length, int special, int place, ulong hash)
    {
        table[KeyTableLayout.WindowsOf(length)] = 1;
        int slot = KeyTableLayout.FirstSlot(hash, Bits);
        while (BitConverter.ToUInt64(SlotOf(table, slot)) != 0)
        {
            KeyTableLayout.MarkFollowed(SlotOf(table, slot));
            slot = (slot + 1) % (1 << Bits);
        }

        KeyTableLayout.Write(SlotOf(table, slot), KeyTableLayout.LengthMark(length) | special, number, place);
    }

    /// <summary>The table with all slots moved, so that the last one comes to stand at the given place.</summary>
    private static byte[] Turn(byte[] table, int first)
    {
        byte[] turned = [.. table];
        foreach (int slot in Enumerable.Range(0, 1 << Bits))
        {
            SlotOf(table, (slot + (1 << Bits) - 1) % (1 << Bits)).CopyTo(SlotOf(turned, (slot + first) % (1 << Bits)));
        }

        return turned;
    }

    private static Span<byte> SlotOf(byte[] table, int slot) =>
        table.AsSpan(KeyTableLayout.HeaderBytes + (slot * KeyTableLayout.SlotBytes), KeyTableLayout.SlotBytes);

    private static byte[] Pool()
    {
        byte[][] all = [.. Keys.Select(Encoding.UTF8.GetBytes)];
        var pool = new byte[((all.Length + 1) * PackedNumbers.Width) + all.Sum(text => text.Length)];
        int position = (all.Length + 1) * PackedNumbers.Width;
        for (int i = 0; i < all.Length; i++)
        {
            PackedNumbers.Write(pool, i, position);
            all[i].CopyTo(pool, position);
            position += all[i].Length;
        }

        PackedNumbers.Write(pool, all.Length, position);
        return pool;
    }

    private static byte[] WidePool() =>
        [.. Keys.SelectMany(key => key.All(char.IsAscii) ? Encoding.Unicode.GetBytes(key) : new byte[Encoding.UTF8.GetByteCount(key) * 2])];
}
