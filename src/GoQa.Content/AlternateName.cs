namespace GoQa;

/// <summary>A name under which something can also be found: a former id of a question, or another spelling of a tag.</summary>
public readonly record struct AlternateName : IBankItem<AlternateName>
{
    private readonly QuestionBank? _bank;

    /// <summary>Key number in the question table; its complement for a key of the tag table.</summary>
    private readonly int _key;

    private AlternateName(QuestionBank bank, int key)
    {
        _bank = bank;
        _key = key;
    }

    /// <summary>Gets the name. The first read allocates the string, once for each alias.</summary>
    public string Name => _bank is null ? string.Empty : _key < 0 ? _bank.TagKey(~_key) : _bank.QuestionKey(_key);

    /// <summary>Gets the name as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> NameUtf8 =>
        _bank is null ? default : _key < 0 ? _bank.TagKeyUtf8(~_key) : _bank.QuestionKeyUtf8(_key);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    static AlternateName IBankItem<AlternateName>.Create(QuestionBank bank, int owner, int index) =>
        new(bank, owner < 0 ? owner - index : owner + index);
}
