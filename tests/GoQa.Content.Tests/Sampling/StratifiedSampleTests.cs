using System.Globalization;
using System.Text;
using GoQa.Format;
using GoQa.Sampling;
using VerifyXunit;

namespace GoQa.Tests.Sampling;

/// <summary>The picks over a table of our own, which no edit of the bank changes.</summary>
public class StratifiedSampleTests
{
    private const int Questions = 60;
    private const int Topics = 7;

    private static readonly byte[] Facts = MakeFacts();

    /// <summary>These rows are a promise to applications: a change here is one of all their samples.</summary>
    [Fact]
    public Task Picks_of_a_seed_stay_as_they_are()
    {
        var text = new StringBuilder();
        foreach (int count in (int[])[1, 5, 12, 60])
        {
            foreach (long seed in (long[])[0, 1, 42, -1, long.MaxValue, long.MinValue])
            {
                text.Append(CultureInfo.InvariantCulture, $"{count} {seed}: {string.Join(' ', Pick(count, seed))}\n");
            }
        }

        return Verifier.Verify(text.ToString().TrimEnd());
    }

    [Fact]
    public void Another_seed_is_another_sample() =>
        Assert.Equal(200, Enumerable.Range(0, 200).Select(seed => string.Join(' ', Pick(12, seed))).Distinct().Count());

    [Fact]
    public void Each_pick_is_of_a_topic_with_the_fewest_picks_before_it()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            int[] picks = Pick(20, seed);
            var picksOfTopics = new int[Topics];
            foreach (int difficulty in Enumerable.Range(0, 4).OrderBy(SizeOf).ThenBy(difficulty => difficulty))
            {
                HashSet<int> left = [.. Enumerable.Range(0, Questions).Where(row => DifficultyOf(row) == difficulty)];
                foreach (int row in picks.Where(row => DifficultyOf(row) == difficulty))
                {
                    Assert.Equal(left.Min(other => picksOfTopics[TopicOf(other)]), picksOfTopics[TopicOf(row)]);
                    picksOfTopics[TopicOf(row)]++;
                    Assert.True(left.Remove(row));
                }
            }
        }
    }

    [Fact]
    public void Each_question_is_reached()
    {
        var counts = new int[Questions];
        for (int seed = 0; seed < 3000; seed++)
        {
            foreach (int row in Pick(8, seed))
            {
                counts[row]++;
            }
        }

        // One in 7.5 would be 400; topics and difficulties are of different sizes, so that the chances are not all alike.
        Assert.All(counts, count => Assert.InRange(count, 100, 1600));
    }

    [Fact]
    public void Some_candidates_are_enough()
    {
        int[] odd = [.. Enumerable.Range(0, Questions / 2).Select(i => (2 * i) + 1)];

        int[] picks = Pick(10, 3, odd);

        Assert.Equal(10, picks.Distinct().Count());
        Assert.All(picks, row => Assert.Equal(1, row % 2));
    }

    [Fact]
    public void What_stands_in_the_scratch_space_does_not_matter()
    {
        int[] scratch = [.. Enumerable.Repeat(-1, StratifiedSample.ScratchLength(Questions, Topics))];
        var picks = new int[12];

        StratifiedSample.Pick(Facts, Enumerable.Range(0, Questions).ToArray(), Topics, 42, picks, scratch);

        Assert.Equal(Pick(12, 42), picks);
    }

    private static int[] Pick(int count, long seed, int[]? candidates = null)
    {
        int[] rows = candidates is null ? [.. Enumerable.Range(0, Questions)] : [.. candidates];
        var picks = new int[count];
        StratifiedSample.Pick(Facts, rows, Topics, unchecked((ulong)seed), picks, new int[StratifiedSample.ScratchLength(rows.Length, Topics)]);
        return picks;
    }

    private static int SizeOf(int difficulty) => Enumerable.Range(0, Questions).Count(row => DifficultyOf(row) == difficulty);

    /// <summary>Of ten questions one is a warm-up, four are medium, three hard and two staff.</summary>
    private static int DifficultyOf(int row) => (row % 10) switch { 0 => 0, < 5 => 1, < 8 => 2, _ => 3 };

    /// <summary>Topics of 3 to 15 questions.</summary>
    private static int TopicOf(int row) => row switch { < 3 => 0, < 8 => 1, < 15 => 2, < 24 => 3, < 34 => 4, < 45 => 5, _ => 6 };

    private static byte[] MakeFacts()
    {
        var facts = new byte[Questions * QuestionColumn.Count * PackedNumbers.Width];
        for (int row = 0; row < Questions; row++)
        {
            PackedNumbers.Write(facts, (row * QuestionColumn.Count) + QuestionColumn.Difficulty, DifficultyOf(row));
            PackedNumbers.Write(facts, (row * QuestionColumn.Count) + QuestionColumn.Topic, TopicOf(row));
        }

        return facts;
    }
}
