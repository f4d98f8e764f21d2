namespace GoQa;

/// <summary>
/// A tag of a bank: a handle of two words, compared by bank and place. Immutable and safe for use from many threads. No member
/// allocates, save that a string member allocates its own text at its first read and nothing after.
/// </summary>
/// <remarks>Every member of <c>default(Tag)</c> but equality and <see cref="ToString"/> throws <see cref="InvalidOperationException"/>.</remarks>
public readonly record struct Tag : IBankItem<Tag>
{
    /// <summary>As the owner of a list: the tags of the bank.</summary>
    internal const int OfBank = -1;

    private readonly QuestionBank? _bank;
    private readonly int _row;

    internal Tag(QuestionBank bank, int row)
    {
        _bank = bank;
        _row = row;
    }

    /// <summary>Gets the bank of the tag.</summary>
    public QuestionBank Bank => _bank ?? Throw.DefaultHandle(nameof(Tag));

    /// <summary>Gets the name as the author writes it, such as <c>sync-pool</c>.</summary>
    public string Name => Bank.TagKey(_row);

    /// <summary>Gets the name as UTF-8.</summary>
    public ReadOnlySpan<byte> NameUtf8 => Bank.TagKeyUtf8(_row);

    /// <summary>Gets what the tag stands for; empty when the bank does not say.</summary>
    public Prose Description => Bank.TagDescription(_row);

    /// <summary>Gets the other spellings under which the tag is found.</summary>
    public BankList<AlternateName> Aliases => Bank.TagAliases(_row);

    /// <summary>Gets the questions that have the tag, in the bank's order.</summary>
    public QuestionList Questions => Bank.Questions.Tagged(this);

    /// <summary>Gets the questions that have the tag in the order in which to study them: by difficulty, then number.</summary>
    public StudyPath StudyPath => Questions.StudyPath;

    /// <summary>Gets the place in the bank's list of tags. It changes when tags are added.</summary>
    internal int Row => _row;

    /// <summary>Whether the tag is of the given bank.</summary>
    internal bool IsOf(QuestionBank bank) => ReferenceEquals(Bank, bank);

    /// <summary>Whether the tag is of the given bank; false for <c>default</c> and for no bank.</summary>
    internal bool IsIn(QuestionBank? bank) => bank is not null && ReferenceEquals(_bank, bank);

    /// <summary>Whether both are the same tag of the same bank. Allocates nothing.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(Tag other) => ReferenceEquals(_bank, other._bank) && _row == other._row;

    /// <summary>A hash of bank and place. Allocates nothing.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(_bank, _row);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>, or a note that the value is <c>default</c>.</returns>
    public override string ToString() => _bank is null ? "default(Tag)" : Name;

    static Tag IBankItem<Tag>.Create(QuestionBank bank, int owner, int index) =>
        new(bank, owner == OfBank ? index : bank.QuestionTag(owner + index));
}
