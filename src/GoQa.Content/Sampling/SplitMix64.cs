namespace GoQa.Sampling;

/// <summary>
/// Random numbers that are the same for a seed on every machine and under every version of the framework, which
/// <see cref="Random"/> does not promise: SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
/// Not for secrets.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E37_79B9_7F4A_7C15;
            ulong bits = _state;
            bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>
    /// A number from 0 up to a bound, each as likely: a product's upper half, and anew in the few cases that would favour some numbers
    /// (Lemire, Fast Random Integer Generation in an Interval, 2019).
    /// </summary>
    public int Next(int bound)
    {
        uint range = (uint)bound;
        ulong product = (Next() >> 32) * range;
        if ((uint)product < range)
        {
            uint unfair = unchecked(0u - range) % range;
            while ((uint)product < unfair)
            {
                product = (Next() >> 32) * range;
            }
        }

        return (int)(product >> 32);
    }

    /// <summary>Puts the items into a random order, each order as likely (Durstenfeld, Algorithm 235, 1964).</summary>
    public void Shuffle(Span<int> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
