using GoQa.Format;

namespace GoQa.Sampling;

/// <summary>
/// Picks questions so that each difficulty has its share of the places, and topics as even a share as can be. The difficulty with
/// the fewest questions chooses first, since it has the fewest topics to choose from. Linear in the number of candidates.
/// </summary>
internal readonly ref struct StratifiedSample
{
    private readonly ReadOnlySpan<byte> _facts;
    private readonly ReadOnlySpan<int> _candidates;
    private readonly Span<int> _levels;
    private readonly Span<int> _places;
    private readonly Span<int> _picksOfTopics;

    private StratifiedSample(ReadOnlySpan<byte> facts, ReadOnlySpan<int> candidates, int topics, Span<int> scratch)
    {
        _facts = facts;
        _candidates = candidates;
        _levels = scratch.Slice(0, candidates.Length);
        _places = scratch.Slice(candidates.Length, candidates.Length + 1);
        _picksOfTopics = scratch.Slice((2 * candidates.Length) + 1, topics);
    }

    /// <summary>Numbers of scratch space that <see cref="Pick"/> needs.</summary>
    public static int ScratchLength(int candidates, int topics) => (2 * candidates) + 1 + topics;

    /// <summary>Fills <paramref name="picks"/>, from warm-up to staff, within a difficulty in random order.</summary>
    /// <param name="facts">The table of question facts.</param>
    /// <param name="candidates">Rows to pick from, no fewer than picks; they are shuffled.</param>
    /// <param name="topics">Topics of the bank.</param>
    /// <param name="seed">What decides the picks, beside the candidates and their order.</param>
    /// <param name="picks">Room for the rows.</param>
    /// <param name="scratch">Space of the length that <see cref="ScratchLength"/> says; anything may stand in it.</param>
    public static void Pick(ReadOnlySpan<byte> facts, Span<int> candidates, int topics, ulong seed, Span<int> picks, Span<int> scratch)
    {
        var random = new SplitMix64(seed);
        random.Shuffle(candidates);
        var sample = new StratifiedSample(facts, candidates, topics, scratch);
        sample._picksOfTopics.Clear();

        Span<int> sizes = stackalloc int[BitSets.DifficultyCount];
        sizes.Clear();
        foreach (int row in candidates)
        {
            sizes[sample.DifficultyOf(row)]++;
        }

        Span<int> shares = stackalloc int[BitSets.DifficultyCount];
        LargestRemainder.Divide(picks.Length, sizes, ref random, shares);
        for (int done = 0; done < BitSets.DifficultyCount; done++)
        {
            int difficulty = SmallestLeft(sizes);
            int start = 0;
            for (int i = 0; i < difficulty; i++)
            {
                start += shares[i];
            }

            sample.PickAt(difficulty, picks.Slice(start, shares[difficulty]));
            sizes[difficulty] = int.MaxValue;
        }
    }

    private static int SmallestLeft(ReadOnlySpan<int> sizes)
    {
        int smallest = 0;
        for (int i = 1; i < sizes.Length; i++)
        {
            smallest = sizes[i] < sizes[smallest] ? i : smallest;
        }

        return smallest;
    }

    // "The topic with the fewest picks next, and so on" is an order of all candidates: the level of one is the number of picks its
    // topic will have before it. So they are counted by level and picked from the lowest level up, in the shuffled order.
    private void PickAt(int difficulty, Span<int> picks)
    {
        _places.Clear();
        for (int i = 0; i < _candidates.Length; i++)
        {
            int row = _candidates[i];
            if (DifficultyOf(row) == difficulty)
            {
                _levels[i] = _picksOfTopics[TopicOf(row)]++;
                _places[_levels[i] + 1]++;
            }
        }

        for (int level = 1; level < _places.Length; level++)
        {
            _places[level] += _places[level - 1];
        }

        for (int i = 0; i < _candidates.Length; i++)
        {
            int row = _candidates[i];
            if (DifficultyOf(row) == difficulty)
            {
                int place = _places[_levels[i]]++;
                if (place < picks.Length)
                {
                    picks[place] = row;
                }
                else
                {
                    _picksOfTopics[TopicOf(row)]--;
                }
            }
        }
    }

    private int DifficultyOf(int row) => Fact(row, QuestionColumn.Difficulty);

    private int TopicOf(int row) => Fact(row, QuestionColumn.Topic);

    private int Fact(int row, int column) => PackedNumbers.Read(_facts, (row * QuestionColumn.Count) + column);
}
