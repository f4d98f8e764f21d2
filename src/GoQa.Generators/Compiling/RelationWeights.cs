namespace GoQa.Generators.Compiling;

/// <summary>
/// What a link, a tag and equal words count when questions are compared. Tags and words were weighed against the links of the real
/// bank, as the authors' judgement: with links left out, 155 of the 213 questions in the first three places are ones that a link
/// joins. Tags at half of this weight give 154, at twice 146, at eight times 140, and none 149.
/// </summary>
internal static class RelationWeights
{
    /// <summary>The length to which a question's vector of term weights is scaled; the same words in the same weights count its square.</summary>
    public const int Length = 4096;

    /// <summary>A link, counted at most three times a pair: more than all tags and words together, since an author has said so.</summary>
    public const int Link = 1 << 28;

    /// <summary>A tag that both questions have, divided by the number of its questions.</summary>
    public const int Tag = Length * Length / 8;

    /// <summary>
    /// The least that makes questions related that no link joins. Below it, pairs of the real bank begin to have nothing in common but
    /// words such as "panic" and "nil".
    /// </summary>
    public const int Least = Length * Length / 8;
}
