using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>
/// The tags that questions share. A tag counts by one over the number of its questions (the resource allocation index of Zhou, Lü
/// and Zhang, Predicting Missing Links via Local Information, 2009), so that rare tags weigh more, without a logarithm that may
/// differ in its last bit between machines.
/// </summary>
internal sealed class SharedTags
{
    /// <summary>
    /// Tags of more questions count nothing: a shared one would add less than a 64th of the least that makes two questions related, and the
    /// work of a tag grows with the square of its questions.
    /// </summary>
    public const int MaxQuestions = 64;

    private readonly BankModel _model;
    private readonly List<int>[] _questions;

    public SharedTags(BankModel model)
    {
        _model = model;
        _questions = model.Tags.Select(static _ => new List<int>()).ToArray();
        for (int row = 0; row < model.Questions.Count; row++)
        {
            foreach (int tag in model.Questions[row].Tags)
            {
                _questions[tag].Add(row);
            }
        }
    }

    public void AddTo(RelationScores scores, int row)
    {
        foreach (int tag in _model.Questions[row].Tags)
        {
            List<int> questions = _questions[tag];
            if (questions.Count > MaxQuestions)
            {
                continue;
            }

            foreach (int other in questions)
            {
                scores.Add(other, RelationWeights.Tag / questions.Count);
            }
        }
    }
}
