namespace GoQa.Sampling;

/// <summary>Divides places in proportion to sizes: to each the whole part of its share, the places left over to the largest remainders.</summary>
internal static class LargestRemainder
{
    /// <summary>Divides <paramref name="places"/>, at most the sum of the sizes. Of equal remainders chance prefers one.</summary>
    public static void Divide(int places, ReadOnlySpan<int> sizes, ref SplitMix64 random, Span<int> shares)
    {
        long total = 0;
        foreach (int size in sizes)
        {
            total += size;
        }

        Span<long> remainders = stackalloc long[sizes.Length];
        int left = places;
        for (int i = 0; i < sizes.Length; i++)
        {
            long exact = (long)places * sizes[i];
            shares[i] = (int)(exact / total);
            remainders[i] = exact % total;
            left -= shares[i];
        }

        Span<int> order = stackalloc int[sizes.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        random.Shuffle(order);
        for (; left > 0; left--)
        {
            int largest = order[0];
            foreach (int i in order)
            {
                largest = remainders[i] > remainders[largest] ? i : largest;
            }

            shares[largest]++;
            remainders[largest] = -1;
        }
    }
}
