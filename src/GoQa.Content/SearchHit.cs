namespace GoQa;

/// <summary>A question that a search found. Immutable and safe for use from many threads; <c>default</c> is no hit.</summary>
public readonly record struct SearchHit
{
    private readonly QuestionBank? _bank;
    private readonly int _row;
    private readonly int _term;

    internal SearchHit(QuestionBank bank, Search.SearchMatch match)
    {
        _bank = bank;
        _row = match.Row;
        _term = match.Term;
        Score = match.Score;
        Field = (SearchField)match.Field;
    }

    /// <summary>Gets the question. Allocates nothing.</summary>
    /// <exception cref="InvalidOperationException">The hit is <c>default</c>.</exception>
    public Question Question => new(_bank ?? Throw.DefaultHandle(nameof(SearchHit)), _row);

    /// <summary>Gets how well the question fits: only to be compared with the other hits of the same search; higher is better.</summary>
    public int Score { get; }

    /// <summary>Gets the part of the question that contributed most.</summary>
    public SearchField Field { get; }

    /// <summary>
    /// The text in which the most telling word was found, for a snippet. It is looked for at this call, which reads the texts of
    /// <see cref="Field"/>; allocates nothing.
    /// </summary>
    /// <param name="match">Where the word stands in the text, in bytes; empty when the field holds the word only in another spelling of a tag.</param>
    /// <returns>The title, tag, key point, answer, code or follow-up, in plain text as UTF-8.</returns>
    public ReadOnlySpan<byte> FindMatch(out Range match)
    {
        match = default;
        return _bank is null ? default : _bank.FindMatch(_row, _term, Field, out match);
    }

    /// <summary>Score and question.</summary>
    /// <returns>Such as <c>57: 1. Title</c>.</returns>
    public override string ToString() => _bank is null ? "default(SearchHit)" : $"{Score}: {Question}";
}
