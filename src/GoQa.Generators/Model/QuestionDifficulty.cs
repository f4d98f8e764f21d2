namespace GoQa.Generators.Model;

/// <summary>The library's difficulties, by value.</summary>
internal enum QuestionDifficulty
{
    WarmUp = 0,
    Medium = 1,
    Hard = 2,
    Staff = 3,
}
