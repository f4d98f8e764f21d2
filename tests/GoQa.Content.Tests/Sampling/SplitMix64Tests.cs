using GoQa.Sampling;

namespace GoQa.Tests.Sampling;

public class SplitMix64Tests
{
    /// <summary>The published sequence, as other implementations print it.</summary>
    [Fact]
    public void The_numbers_are_those_of_the_algorithm()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(71)]
    public void Each_number_below_the_bound_comes_about_as_often(int bound)
    {
        const int Expected = 2000;
        var random = new SplitMix64(7);
        var counts = new int[bound];
        for (int i = 0; i < bound * Expected; i++)
        {
            counts[random.Next(bound)]++;
        }

        // Six standard deviations: the seed is fixed, so this holds always or never.
        Assert.All(counts, count => Assert.InRange(count, Expected - (6 * Math.Sqrt(Expected)), Expected + (6 * Math.Sqrt(Expected))));
    }

    [Fact]
    public void A_bound_that_does_not_divide_the_range_is_fair()
    {
        // Of three parts of the range two would get 4/3 of what the third gets without the second draw.
        const int Bound = 3 << 29;
        const int Draws = 30_000;
        var random = new SplitMix64(1);
        var counts = new int[3];
        for (int i = 0; i < Draws; i++)
        {
            counts[random.Next(Bound) >> 29]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void Each_order_comes_about_as_often()
    {
        const int Draws = 24_000;
        var random = new SplitMix64(99);
        var counts = new Dictionary<string, int>();
        for (int i = 0; i < Draws; i++)
        {
            int[] items = [1, 2, 3, 4];
            random.Shuffle(items);
            string order = string.Concat(items);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(24, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 810, 1190));
    }
}
