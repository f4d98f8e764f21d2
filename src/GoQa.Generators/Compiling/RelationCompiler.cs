using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>
/// Finds the related questions of each question: first those that a link joins with it, in either direction, then those that share
/// tags and words with it. A link makes both sides related to each other, as long as neither has more links than a list holds.
/// </summary>
internal static class RelationCompiler
{
    /// <summary>
    /// Related questions of one question at most. With six, 63 of the 71 questions of the real bank keep every link; with five 52,
    /// and a list of more is read by nobody.
    /// </summary>
    public const int MaxRelated = 6;

    public static CompiledRelations Compile(BankModel model, CompiledSearch search)
    {
        int questions = model.Questions.Count;
        var links = new SharedLinks(model);
        var tags = new SharedTags(model);
        var terms = new SharedTerms(search, questions);
        var scores = new RelationScores(questions);
        var starts = new List<int>(questions + 1);
        var related = new List<int>(questions * MaxRelated);
        for (int row = 0; row < questions; row++)
        {
            starts.Add(questions + 1 + related.Count);
            links.AddTo(scores, row);
            tags.AddTo(scores, row);
            terms.AddTo(scores, row);
            scores.Remove(row);
            scores.TakeBest(RelationWeights.Least, MaxRelated, related);
        }

        starts.Add(questions + 1 + related.Count);
        return new CompiledRelations(model.Key, TableText.Numbers([.. starts, .. related]));
    }
}
