using System.Text;
using GoQa.Format;
using GoQa.Tables;

namespace GoQa.Tests.Tables;

/// <summary>The search in a table of five keys laid out by hand.</summary>
public class KeyTableTests
{
    private const int Bits = 4;

    private static readonly string[] Keys = ["a", "gc", "gmp-model", "größe", "gmp-mode1"];
    private static readonly byte[] Utf8 = Pool(Keys.Select(Encoding.UTF8.GetBytes));
    private static readonly byte[] Utf16 = Pool(Keys.Select(key => key.All(char.IsAscii) ? Encoding.Unicode.GetBytes(key) : []));
    private static readonly byte[] Table = MakeTable();

    [Fact]
    public void Each_key_is_found_in_both_forms()
    {
        for (int i = 0; i < Keys.Length; i++)
        {
            Assert.Equal(i, KeyTable.Find(Keys[i].AsSpan(), Table, Utf16, Utf8));
            Assert.Equal(i, KeyTable.Find(Encoding.UTF8.GetBytes(Keys[i]), Table, Utf8));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("gmp-modex")]
    [InlineData("grüße")]
    [InlineData("gr\u00C3\u00B6ße")]
    [InlineData("a-key-of-a-length-that-does-not-occur")]
    public void No_other_key_is_found(string key)
    {
        Assert.Equal(-1, KeyTable.Find(key.AsSpan(), Table, Utf16, Utf8));
        Assert.Equal(-1, KeyTable.Find(Encoding.UTF8.GetBytes(key), Table, Utf8));
    }

    [Fact]
    public void A_run_of_full_slots_goes_round_the_end()
    {
        // All but one slot full of another key's entry, so that the search must pass the end of the table to reach its own.
        byte[] key = Encoding.UTF8.GetBytes(Keys[2]);
        ulong hash = KeyHash.Compute(key, 43, 85);
        byte[] crowded = new byte[Table.Length];
        Table.AsSpan(0, KeyTableLayout.HeaderBytes).CopyTo(crowded);
        Span<byte> slots = crowded.AsSpan(KeyTableLayout.HeaderBytes);
        int first = KeyTableLayout.FirstSlot(hash, Bits);
        int own = (first + (1 << Bits) - 2) % (1 << Bits);
        for (int slot = 0; slot < 1 << Bits; slot++)
        {
            int entry = slot == own ? (KeyTableLayout.Fingerprint(hash) << KeyTableLayout.KeyBits) | 3 : 5;
            PackedNumbers.Write(slots, slot, slot == (own + 1) % (1 << Bits) ? 0 : entry);
        }

        Assert.Equal(2, KeyTable.Find(key, crowded, Utf8));
        Assert.Equal(2, KeyTable.Find(Keys[2].AsSpan(), crowded, Utf16, Utf8));
    }

    [Fact]
    public void Characters_and_bytes_of_an_ascii_key_hash_alike()
    {
        foreach (int length in Enumerable.Range(1, 40))
        {
            string key = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
            Assert.Equal(KeyHash.Compute(key.AsSpan(), 43, 85), KeyHash.Compute(Encoding.UTF8.GetBytes(key), 43, 85));
        }
    }

    private static byte[] MakeTable()
    {
        var table = new byte[KeyTableLayout.HeaderBytes + ((1 << Bits) * PackedNumbers.Width)];
        (table[0], table[1], table[2]) = (Bits, 43, 85);
        for (int key = 0; key < Keys.Length; key++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(Keys[key]);
            Enter(table, key, Keys[key].Length, KeyHash.Compute(Keys[key].AsSpan(), 43, 85));
            if (utf8.Length != Keys[key].Length)
            {
                Enter(table, key, utf8.Length, KeyHash.Compute(utf8, 43, 85));
            }
        }

        return table;
    }

    private static void Enter(byte[] table, int key, int length, ulong hash)
    {
        KeyTableLayout.AddLength(table, length);
        Span<byte> slots = table.AsSpan(KeyTableLayout.HeaderBytes);
        int slot = KeyTableLayout.FirstSlot(hash, Bits);
        while (PackedNumbers.Read(slots, slot) != 0)
        {
            slot = (slot + 1) % (1 << Bits);
        }

        PackedNumbers.Write(slots, slot, (KeyTableLayout.Fingerprint(hash) << KeyTableLayout.KeyBits) | (key + 1));
    }

    private static byte[] Pool(IEnumerable<byte[]> texts)
    {
        byte[][] all = [.. texts];
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
}
