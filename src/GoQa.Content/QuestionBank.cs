using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GoQa;

/// <summary>
/// A bank of questions, compiled from Markdown. Making one allocates this object and nothing else; a generated class such as
/// <c>Go</c> makes one for the process. Immutable and safe for use from many threads.
/// </summary>
/// <remarks>
/// Lookups, filters, enumeration and UTF-8 members never allocate. A string member allocates its own text at its first read and
/// nothing after, and the first of a kind also the slots in which the bank keeps them (eight bytes a question, topic or tag).
/// </remarks>
public sealed partial class QuestionBank
{
    /// <summary>Makes the bank over its generated data. Called by generated code.</summary>
    /// <param name="tables">The generated data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The data was generated for another version of this library.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public QuestionBank(BankTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = tables;
        CheckFormat(tables);

        // Every filter needs these; each would otherwise be a virtual call and a decoded number.
        QuestionCount = BankFact(Format.BankColumn.Questions);
        WordsPerSet = Format.BitSets.WordsPerSet(QuestionCount);
        FirstTagSet = Format.BitSets.FirstTopic + BankFact(Format.BankColumn.Topics);
    }

    /// <summary>Gets the title.</summary>
    public string Title => BankName(TitleName);

    /// <summary>Gets the title as UTF-8.</summary>
    public ReadOnlySpan<byte> TitleUtf8 => BankNameUtf8(TitleName);

    /// <summary>Gets the level of experience the bank is written for, such as <c>senior</c>; empty when not said.</summary>
    public string Level => BankName(LevelName);

    /// <summary>Gets the level as UTF-8.</summary>
    public ReadOnlySpan<byte> LevelUtf8 => BankNameUtf8(LevelName);

    /// <summary>Gets the description; empty when there is none.</summary>
    public Prose Description => BankDescription();

    /// <summary>Gets the fingerprint of the whole bank, 16 hexadecimal digits: equal on every machine, changed by any change of content.</summary>
    public string ContentHash => Hash(0);

    /// <summary>Gets <see cref="ContentHash"/> as UTF-8.</summary>
    public ReadOnlySpan<byte> ContentHashUtf8 => HashUtf8(0);

    /// <summary>Gets all questions, topic by topic, in the order of the source files.</summary>
    public QuestionList Questions => new(this);

    /// <summary>Gets the topics, in the order of the source files.</summary>
    public BankList<Topic> Topics => new(this, 0, BankFact(Format.BankColumn.Topics));

    /// <summary>Gets the tags, ordered by name.</summary>
    public BankList<Tag> Tags => new(this, Tag.OfBank, BankFact(Format.BankColumn.Tags));

    /// <summary>Finds a question by its id or a former id.</summary>
    /// <param name="id">The id, compared character by character.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such question.</exception>
    public Question Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id.AsSpan());
    }

    /// <inheritdoc cref="Find(string)"/>
    public Question Find(ReadOnlySpan<char> id)
    {
        if (!TryFind(id, out Question question))
        {
            Throw.UnknownKey("question", id.ToString());
        }

        return question;
    }

    /// <summary>Finds a question by its id or a former id in UTF-8.</summary>
    /// <param name="idUtf8">The id, compared byte by byte.</param>
    /// <returns>The question.</returns>
    /// <exception cref="KeyNotFoundException">There is no such question.</exception>
    public Question Find(ReadOnlySpan<byte> idUtf8)
    {
        if (!TryFind(idUtf8, out Question question))
        {
            Throw.UnknownKey("question", System.Text.Encoding.UTF8.GetString(idUtf8));
        }

        return question;
    }

    /// <summary>Finds a question by its id or a former id.</summary>
    /// <param name="id">The id, compared character by character.</param>
    /// <param name="question">The question, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(string id, out Question question)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Found(_tables.FindQuestion(id.AsSpan()), out question);
    }

    /// <inheritdoc cref="TryFind(string, out Question)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<char> id, out Question question) => Found(_tables.FindQuestion(id), out question);

    /// <summary>Finds a question by its id or a former id in UTF-8.</summary>
    /// <param name="idUtf8">The id, compared byte by byte.</param>
    /// <param name="question">The question, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<byte> idUtf8, out Question question) => Found(_tables.FindQuestion(idUtf8), out question);

    /// <summary>Finds a question by its number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="question">The question, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindNumber(int number, out Question question)
    {
        int row = NumberedRow(number);
        question = row < 0 ? default : new Question(this, row);
        return row >= 0;
    }

    /// <summary>Finds a topic by its id or a former id.</summary>
    /// <param name="id">The id, compared character by character.</param>
    /// <param name="topic">The topic, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFindTopic(string id, out Topic topic)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryFindTopic(id.AsSpan(), out topic);
    }

    /// <inheritdoc cref="TryFindTopic(string, out Topic)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFindTopic(ReadOnlySpan<char> id, out Topic topic) => Found(_tables.FindTopic(id), out topic);

    /// <summary>Finds a topic by its id or a former id in UTF-8.</summary>
    /// <param name="idUtf8">The id, compared byte by byte.</param>
    /// <param name="topic">The topic, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFindTopic(ReadOnlySpan<byte> idUtf8, out Topic topic) => Found(_tables.FindTopic(idUtf8), out topic);

    /// <summary>Finds a tag by its name or another spelling of it that the bank knows.</summary>
    /// <param name="name">The name, compared character by character.</param>
    /// <param name="tag">The tag, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryFindTag(string name, out Tag tag)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryFindTag(name.AsSpan(), out tag);
    }

    /// <inheritdoc cref="TryFindTag(string, out Tag)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFindTag(ReadOnlySpan<char> name, out Tag tag) => Found(_tables.FindTag(name), out tag);

    /// <summary>Finds a tag by its name or another spelling of it that the bank knows, in UTF-8.</summary>
    /// <param name="nameUtf8">The name, compared byte by byte.</param>
    /// <param name="tag">The tag, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFindTag(ReadOnlySpan<byte> nameUtf8, out Tag tag) => Found(_tables.FindTag(nameUtf8), out tag);

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
