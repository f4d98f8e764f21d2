using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>
/// Builds the hash table over a list of keys. For each length it looks for places of the hash's windows that put the keys of
/// this length into slots still free: in a bank of hundreds of keys every key is then found in its first slot.
/// </summary>
internal sealed class KeyTableBuilder
{
    private const int Attempts = 256;

    /// <summary>What the attempts at one length cost together, in keys; a length of a thousand terms needs no perfect windows.</summary>
    private const int MostWork = 16_384;

    private readonly byte[] _table;
    private readonly bool[] _isFull;
    private readonly int _bits;

    private KeyTableBuilder(int bits)
    {
        _bits = bits;
        _isFull = new bool[1 << bits];
        _table = new byte[KeyTableLayout.HeaderBytes + (_isFull.Length * KeyTableLayout.SlotBytes)];
        _table[0] = (byte)bits;
    }

    /// <summary>The table of keys that stand for their places in the list.</summary>
    /// <param name="keys">The keys, in the order of their pool, none of them empty.</param>
    public static string Build(IReadOnlyList<string> keys) => Build(keys, Enumerable.Range(0, keys.Count).ToArray());

    /// <summary>The table of keys that stand for given numbers.</summary>
    /// <param name="keys">The keys, in the order of their pool, none of them empty.</param>
    /// <param name="numbers">The number of each key.</param>
    public static string Build(IReadOnlyList<string> keys, IReadOnlyList<int> numbers)
    {
        List<KeyEntry> entries = KeyEntry.Of(keys, numbers);
        int bits = 1;
        while (1 << bits < entries.Count * 5 / 2)
        {
            bits++;
        }

        // The lengths of many keys first, as long as there is room.
        var builder = new KeyTableBuilder(bits);
        foreach (IGrouping<int, KeyEntry> length in entries
            .GroupBy(static entry => KeyTableLayout.WindowsOf(entry.Length))
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key))
        {
            builder.Add(length.ToArray());
        }

        return TableText.OfBytes(builder._table);
    }

    private void Add(KeyEntry[] entries)
    {
        (int first, int second) = Choose(entries);
        int header = KeyTableLayout.WindowsOf(entries[0].Length);
        _table[header] = (byte)(first + 1);
        _table[header + 1] = (byte)second;
        foreach (KeyEntry entry in entries)
        {
            int slot = KeyTableLayout.FirstSlot(entry.Hash(first, second), _bits);
            for (; _isFull[slot]; slot = Next(slot))
            {
                KeyTableLayout.MarkFollowed(Slot(slot));
            }

            entry.Write(Slot(slot));
            _isFull[slot] = true;
        }
    }

    /// <summary>The windows at which the fewest slots are passed over.</summary>
    private (int First, int Second) Choose(KeyEntry[] entries)
    {
        int shortest = entries.Min(static entry => entry.Length);
        int last = Math.Min(Math.Max(shortest - KeyHash.Window, 0), KeyTableLayout.LastPlace);
        (int First, int Second) best = default;
        int fewest = int.MaxValue;
        int attempts = Math.Min(Attempts, Math.Max(1, MostWork / entries.Length));
        for (int attempt = 0; attempt < attempts && fewest > 0; attempt++)
        {
            (int First, int Second) windows = Windows(attempt, last);
            int probes = Try(entries, windows.First, windows.Second, fewest);
            if (probes < fewest)
            {
                (best, fewest) = (windows, probes);
            }
        }

        return best;
    }

    // The ends first, then places that wander over all pairs, the same on every machine.
    private static (int First, int Second) Windows(int attempt, int last)
    {
        const int Stride = 7919;
        int places = last + 1;
        int pair = attempt * Stride % (places * places);
        return attempt == 0 ? (0, last) : (pair / places, pair % places);
    }

    /// <summary>Counts the slots that the keys pass over. Gives up as soon as they are as many as the limit.</summary>
    private int Try(KeyEntry[] entries, int first, int second, int limit)
    {
        var taken = new List<int>(entries.Length);
        int probes = 0;
        foreach (KeyEntry entry in entries)
        {
            int slot = KeyTableLayout.FirstSlot(entry.Hash(first, second), _bits);
            for (; _isFull[slot]; slot = Next(slot))
            {
                probes++;
            }

            if (probes >= limit)
            {
                break;
            }

            _isFull[slot] = true;
            taken.Add(slot);
        }

        taken.ForEach(slot => _isFull[slot] = false);
        return probes;
    }

    private int Next(int slot) => (slot + 1) & (_isFull.Length - 1);

    private Span<byte> Slot(int slot) =>
        _table.AsSpan(KeyTableLayout.HeaderBytes + (slot * KeyTableLayout.SlotBytes), KeyTableLayout.SlotBytes);
}
