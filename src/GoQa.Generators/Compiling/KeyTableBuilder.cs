using System.Text;
using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>Builds the hash table over a list of keys, and looks for places of the hash's inner windows that tell them apart.</summary>
internal static class KeyTableBuilder
{
    /// <summary>Four slots a key: a longer table is read no faster (prototype: no difference between a load of 0.25 and a perfect hash).</summary>
    private const int SlotsPerKey = 4;

    private static readonly (int Second, int Third)[] Windows =
    [
        (43, 85), (32, 96), (64, 96), (32, 64), (24, 72), (56, 104), (16, 112), (48, 80), (51, 77), (20, 60), (68, 108), (36, 92),
    ];

    public static string Build(IReadOnlyList<string> keys)
    {
        int bits = 1;
        while (1 << bits < keys.Count * SlotsPerKey)
        {
            bits++;
        }

        byte[]? best = null;
        int fewest = int.MaxValue;
        foreach ((int second, int third) in Windows)
        {
            if (TryBuild(keys, bits, second, third, ref fewest) is { } table)
            {
                best = table;
            }

            if (fewest == 0)
            {
                break;
            }
        }

        return TableText.OfBytes(best!);
    }

    /// <summary>The table, or null as soon as it takes as many extra probes as the best one so far.</summary>
    private static byte[]? TryBuild(IReadOnlyList<string> keys, int bits, int second, int third, ref int fewest)
    {
        var table = new byte[KeyTableLayout.HeaderBytes + ((1 << bits) * PackedNumbers.Width)];
        table[0] = (byte)bits;
        table[1] = (byte)second;
        table[2] = (byte)third;
        Span<byte> slots = table.AsSpan(KeyTableLayout.HeaderBytes);
        int probes = 0;
        for (int key = 0; key < keys.Count; key++)
        {
            string text = keys[key];
            KeyTableLayout.AddLength(table, text.Length);
            probes += Enter(slots, bits, KeyHash.Compute(text.AsSpan(), second, third), key);

            // Beyond ASCII the bytes hash differently from the characters, so the key is entered for each.
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            if (utf8.Length != text.Length)
            {
                KeyTableLayout.AddLength(table, utf8.Length);
                probes += Enter(slots, bits, KeyHash.Compute(utf8.AsSpan(), second, third), key);
            }

            if (probes >= fewest)
            {
                return null;
            }
        }

        fewest = probes;
        return table;
    }

    private static int Enter(Span<byte> slots, int bits, ulong hash, int key)
    {
        int slot = KeyTableLayout.FirstSlot(hash, bits);
        int probes = 0;
        while (PackedNumbers.Read(slots, slot) != 0)
        {
            slot = (slot + 1) & ((1 << bits) - 1);
            probes++;
        }

        PackedNumbers.Write(slots, slot, (KeyTableLayout.Fingerprint(hash) << KeyTableLayout.KeyBits) | (key + 1));
        return probes;
    }
}
