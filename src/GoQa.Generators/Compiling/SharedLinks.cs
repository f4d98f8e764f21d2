using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>
/// The links between questions, whichever side they stand on. A pair counts one for a link there, one for a link back, and one
/// more where a follow-up of one is answered by the other: that is the author's own word for "next".
/// </summary>
internal sealed class SharedLinks
{
    private readonly List<int>[] _others;

    public SharedLinks(BankModel model)
    {
        _others = model.Questions.Select(static _ => new List<int>()).ToArray();
        var followed = new HashSet<(int, int)>();
        for (int row = 0; row < model.Questions.Count; row++)
        {
            foreach (int other in model.Questions[row].Links)
            {
                Add(row, other);
            }

            foreach (FollowUpModel followUp in model.Questions[row].FollowUps)
            {
                int other = followUp.Target;
                if (other >= 0 && other != row && followed.Add((Math.Min(row, other), Math.Max(row, other))))
                {
                    Add(row, other);
                }
            }
        }
    }

    public void AddTo(RelationScores scores, int row)
    {
        foreach (int other in _others[row])
        {
            scores.Add(other, RelationWeights.Link);
        }
    }

    private void Add(int row, int other)
    {
        _others[row].Add(other);
        _others[other].Add(row);
    }
}
