using GoQa.Sampling;

namespace GoQa.Tests.Sampling;

public class LargestRemainderTests
{
    public static TheoryData<int, int[], int[]> Divisions() => new()
    {
        { 10, [10, 20, 30, 40], [1, 2, 3, 4] },
        { 10, [1, 1, 1, 7], [1, 1, 1, 7] },
        { 5, [9, 41, 21, 0], [1, 3, 1, 0] },
        { 1, [10, 20, 30, 11], [0, 0, 1, 0] },
        { 71, [9, 30, 22, 10], [9, 30, 22, 10] },
        { 0, [1, 2, 3, 4], [0, 0, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(Divisions))]
    public void Places_go_by_share_and_then_by_largest_remainder(int places, int[] sizes, int[] expected)
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            Assert.Equal(expected, Divide(places, sizes, seed));
        }
    }

    [Fact]
    public void Equal_remainders_are_a_matter_of_chance()
    {
        int[] won = new int[4];
        for (ulong seed = 0; seed < 400; seed++)
        {
            int[] shares = Divide(1, [5, 5, 5, 5], seed);
            Assert.Equal(1, shares.Sum());
            won[Array.IndexOf(shares, 1)]++;
        }

        Assert.All(won, count => Assert.InRange(count, 60, 140));
    }

    [Fact]
    public void No_share_is_more_than_one_from_the_exact_one_or_more_than_there_are()
    {
        var random = new SplitMix64(5);
        for (ulong seed = 0; seed < 2000; seed++)
        {
            int[] sizes = [random.Next(50), random.Next(50), random.Next(5), 1 + random.Next(500)];
            int places = random.Next(sizes.Sum() + 1);
            int[] shares = Divide(places, sizes, seed);

            Assert.Equal(places, shares.Sum());
            for (int i = 0; i < sizes.Length; i++)
            {
                Assert.InRange(shares[i], 0, sizes[i]);
                Assert.True(Math.Abs(((long)places * sizes[i]) - ((long)shares[i] * sizes.Sum())) < sizes.Sum());
            }
        }
    }

    private static int[] Divide(int places, int[] sizes, ulong seed)
    {
        var random = new SplitMix64(seed);
        var shares = new int[sizes.Length];
        LargestRemainder.Divide(places, sizes, ref random, shares);
        return shares;
    }
}
