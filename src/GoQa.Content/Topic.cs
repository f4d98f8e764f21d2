namespace GoQa;

/// <summary>
/// A topic of a bank: a handle of two words, compared by bank and place. Immutable and safe for use from many threads. No member
/// allocates, save that a string member allocates its own text at its first read and nothing after.
/// </summary>
/// <remarks>Every member of <c>default(Topic)</c> but equality and <see cref="ToString"/> throws <see cref="InvalidOperationException"/>.</remarks>
public readonly record struct Topic : IBankItem<Topic>
{
    private readonly QuestionBank? _bank;
    private readonly int _row;

    internal Topic(QuestionBank bank, int row)
    {
        _bank = bank;
        _row = row;
    }

    /// <summary>Gets the bank of the topic.</summary>
    public QuestionBank Bank => _bank ?? Throw.DefaultHandle(nameof(Topic));

    /// <summary>Gets the permanent id, such as <c>scheduler</c>.</summary>
    public string Id => Bank.TopicId(_row);

    /// <summary>Gets the permanent id as UTF-8.</summary>
    public ReadOnlySpan<byte> IdUtf8 => Bank.TopicIdUtf8(_row);

    /// <summary>Gets the title in plain text.</summary>
    public string Title => Bank.TopicTitle(_row);

    /// <summary>Gets the title in plain text as UTF-8.</summary>
    public ReadOnlySpan<byte> TitleUtf8 => Bank.TopicTitleUtf8(_row);

    /// <summary>Gets the title in all forms; its Markdown and HTML keep the author's code style and emphasis.</summary>
    public Prose Heading => Bank.TopicProse(_row, 0);

    /// <summary>Gets the text below the title; empty when there is none.</summary>
    public Prose Introduction => Bank.TopicProse(_row, 1);

    /// <summary>Gets the questions of the topic, in the bank's order.</summary>
    public QuestionList Questions => Bank.Questions.In(this);

    /// <summary>Gets the questions of the topic in the order in which to study them: by difficulty, then number.</summary>
    public StudyPath StudyPath => Questions.StudyPath;

    /// <summary>Gets the place in the bank's list of topics. It changes when topics are added.</summary>
    internal int Row => _row;

    /// <summary>Whether the topic is of the given bank.</summary>
    internal bool IsOf(QuestionBank bank) => ReferenceEquals(Bank, bank);

    /// <summary>Whether both are the same topic of the same bank. Allocates nothing.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(Topic other) => ReferenceEquals(_bank, other._bank) && _row == other._row;

    /// <summary>A hash of bank and place. Allocates nothing.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(_bank, _row);

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>, or a note that the value is <c>default</c>.</returns>
    public override string ToString() => _bank is null ? "default(Topic)" : Title;

    static Topic IBankItem<Topic>.Create(QuestionBank bank, int owner, int index) => new(bank, index);
}
