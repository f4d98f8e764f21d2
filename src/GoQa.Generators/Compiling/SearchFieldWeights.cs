using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>
/// How much a word counts in each field of a question. Chosen by judgement and not tuned: SearchQualityTests holds what they give.
/// Title and tags say what a question is about, key points what it comes down to; code and follow-ups mention much that is not the
/// subject.
/// </summary>
internal static class SearchFieldWeights
{
    public static double Of(int field) => field switch
    {
        SearchFieldNumber.Title => 6.0,
        SearchFieldNumber.Tags => 4.0,
        SearchFieldNumber.KeyPoints => 2.0,
        SearchFieldNumber.Answer => 1.0,
        SearchFieldNumber.Examples => 0.5,
        _ => 0.6,
    };
}
