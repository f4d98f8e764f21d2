namespace GoQa.Generators.Compiling;

/// <summary>How near the other questions are to one, while that is being added up. Made once and cleared for each question.</summary>
internal sealed class RelationScores(int questions)
{
    private readonly int[] _scores = new int[questions];
    private readonly List<int> _rows = [];

    public void Add(int row, int score)
    {
        if (score == 0)
        {
            return;
        }

        if (_scores[row] == 0)
        {
            _rows.Add(row);
        }

        _scores[row] += score;
    }

    public void Remove(int row)
    {
        if (_scores[row] != 0)
        {
            _scores[row] = 0;
            _rows.Remove(row);
        }
    }

    /// <summary>The nearest questions of at least a score, nearest first, of equally near ones the earlier first; then forgets all scores.</summary>
    public void TakeBest(int least, int most, List<int> best)
    {
        int first = best.Count;
        foreach (int row in _rows)
        {
            if (_scores[row] < least)
            {
                continue;
            }

            int place = best.Count;
            while (place > first && IsBefore(row, best[place - 1]))
            {
                place--;
            }

            if (place < first + most)
            {
                best.Insert(place, row);
                if (best.Count > first + most)
                {
                    best.RemoveAt(best.Count - 1);
                }
            }
        }

        Clear();
    }

    private bool IsBefore(int row, int other) =>
        _scores[row] > _scores[other] || (_scores[row] == _scores[other] && row < other);

    private void Clear()
    {
        foreach (int row in _rows)
        {
            _scores[row] = 0;
        }

        _rows.Clear();
    }
}
