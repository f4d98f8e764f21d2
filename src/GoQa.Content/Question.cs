using System.Globalization;

namespace GoQa;

/// <summary>
/// A question of a bank: a handle of two words, compared by bank and place. Immutable and safe for use from many threads. No
/// member allocates, save that a string member allocates its own text at its first read and nothing after (and the first string
/// of a kind the slots in which the bank keeps them, eight bytes a question).
/// </summary>
/// <remarks>Every member of <c>default(Question)</c> but equality and <see cref="ToString"/> throws <see cref="InvalidOperationException"/>.</remarks>
public readonly record struct Question : IBankItem<Question>
{
    private readonly QuestionBank? _bank;
    private readonly int _row;

    internal Question(QuestionBank bank, int row)
    {
        _bank = bank;
        _row = row;
    }

    /// <summary>Gets the bank of the question.</summary>
    public QuestionBank Bank => _bank ?? Throw.DefaultHandle(nameof(Question));

    /// <summary>Gets the permanent id, such as <c>gmp-model</c>: unique in the bank, never given to another question.</summary>
    public string Id => Bank.QuestionKey(_row);

    /// <summary>Gets the permanent id as UTF-8.</summary>
    public ReadOnlySpan<byte> IdUtf8 => Bank.QuestionKeyUtf8(_row);

    /// <summary>Gets the number within the bank, or null. Numbers may change between versions of a bank; ids do not.</summary>
    public int? Number => Bank.QuestionNumber(_row);

    /// <summary>Gets the title in plain text.</summary>
    public string Title => Bank.QuestionTitle(_row);

    /// <summary>Gets the title in plain text as UTF-8.</summary>
    public ReadOnlySpan<byte> TitleUtf8 => Bank.QuestionTitleUtf8(_row);

    /// <summary>Gets the title in all forms; its Markdown and HTML keep the author's code style and emphasis.</summary>
    public Prose Heading => Bank.QuestionProse(_row, QuestionBank.HeadingProse);

    /// <summary>Gets the difficulty.</summary>
    public Difficulty Difficulty => Bank.QuestionDifficulty(_row);

    /// <summary>Gets the topic.</summary>
    public Topic Topic => Bank.QuestionTopic(_row);

    /// <summary>Gets the tags, in the author's order.</summary>
    public BankList<Tag> Tags => Bank.QuestionTags(_row);

    /// <summary>Gets the answer.</summary>
    public Prose Answer => Bank.QuestionProse(_row, QuestionBank.AnswerProse);

    /// <summary>Gets the facts that a good answer contains.</summary>
    public BankList<Prose> KeyPoints => Bank.KeyPoints(_row);

    /// <summary>Gets the code examples.</summary>
    public BankList<Example> Examples => Bank.Examples(_row);

    /// <summary>Gets the questions to ask next.</summary>
    public BankList<FollowUp> FollowUps => Bank.FollowUps(_row);

    /// <summary>Gets the sources of the answer.</summary>
    public BankList<Reference> References => Bank.References(_row);

    /// <summary>
    /// Gets the related questions, nearest first, at most six: those that a link joins with this one, in either direction, then those
    /// that share tags and words with it. Decided when the bank was compiled.
    /// </summary>
    public BankList<Question> Related => Bank.RelatedQuestions(_row);

    /// <summary>Gets the former ids, under which the question is still found.</summary>
    public BankList<AlternateName> Aliases => Bank.QuestionAliases(_row);

    /// <summary>Gets the versions of the subject that the question speaks about, as the author wrote them; empty when not said.</summary>
    public string Versions => Bank.QuestionVersions(_row);

    /// <summary>Gets <see cref="Versions"/> as UTF-8.</summary>
    public ReadOnlySpan<byte> VersionsUtf8 => Bank.QuestionVersionsUtf8(_row);

    /// <summary>
    /// Gets the fingerprint of all that the author wrote for this question, 16 hexadecimal digits: equal on every machine, and
    /// changed by a changed word. Made from SHA-256, and no protection against forgery at this length.
    /// </summary>
    public string ContentHash => Bank.QuestionHash(_row);

    /// <summary>Gets <see cref="ContentHash"/> as UTF-8.</summary>
    public ReadOnlySpan<byte> ContentHashUtf8 => Bank.QuestionHashUtf8(_row);

    /// <summary>Gets the place in the bank's list of questions. It changes when questions are added.</summary>
    internal int Row => _row;

    /// <summary>Whether the question is of the given bank; false for <c>default</c>.</summary>
    internal bool IsOf(QuestionBank? bank) => _bank is not null && ReferenceEquals(_bank, bank);

    /// <summary>Whether both are the same question of the same bank. Allocates nothing.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(Question other) => ReferenceEquals(_bank, other._bank) && _row == other._row;

    /// <summary>A hash of bank and place. Allocates nothing.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(_bank, _row);

    /// <summary>Number and title.</summary>
    /// <returns>Such as <c>1. Title</c>, or a note that the value is <c>default</c>.</returns>
    public override string ToString() =>
        _bank is null ? "default(Question)"
        : Number is int number ? string.Create(CultureInfo.InvariantCulture, $"{number}. {Title}")
        : Title;

    static Question IBankItem<Question>.Create(QuestionBank bank, int owner, int index) => new(bank, bank.RelatedQuestion(owner + index));
}
