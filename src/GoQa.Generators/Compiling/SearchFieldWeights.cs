namespace GoQa.Generators.Compiling;

/// <summary>
/// The fields of a question that are searched, by the library's numbers, and how much a word counts in each. Chosen by hand, then
/// by trying neighbouring values on the queries of SearchQualityTests: title and tags say what a question is about, key points what
/// it comes down to; code and follow-ups mention much that is not the subject.
/// </summary>
internal static class SearchFieldWeights
{
    public const int Title = 0;
    public const int Tags = 1;
    public const int KeyPoints = 2;
    public const int Answer = 3;
    public const int Examples = 4;
    public const int FollowUps = 5;
    public const int Count = 6;

    public static double Of(int field) => field switch
    {
        Title => 6.0,
        Tags => 4.0,
        KeyPoints => 2.0,
        Answer => 1.0,
        Examples => 0.5,
        _ => 0.6,
    };
}
