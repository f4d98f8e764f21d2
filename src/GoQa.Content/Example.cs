namespace GoQa;

/// <summary>A code example of a question. Immutable and safe for use from many threads. <c>default</c> is empty.</summary>
/// <remarks>The UTF-8 members allocate nothing. A string member allocates its own text at its first read and nothing after.</remarks>
public readonly record struct Example : IBankItem<Example>
{
    /// <summary>Verbatim texts of one example: language, info, code.</summary>
    internal const int Slots = 3;

    private readonly QuestionBank? _bank;
    private readonly int _part;
    private readonly int _caption;
    private readonly int _slot;

    internal Example(QuestionBank bank, int part, int caption, int slot)
    {
        _bank = bank;
        _part = part;
        _caption = caption;
        _slot = slot;
    }

    /// <summary>Gets the text that leads to the example; mostly empty.</summary>
    public Prose Caption => _bank is null ? default : new Prose(_bank, _part, _caption);

    /// <summary>Gets the language as the author named it, such as <c>go</c>; empty when it has none.</summary>
    public string Language => _bank is null ? string.Empty : _bank.VerbatimString(_part, _slot);

    /// <summary>Gets the language as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> LanguageUtf8 => _bank is null ? default : _bank.VerbatimUtf8(_part, _slot);

    /// <summary>Gets what the author noted after the language, such as <c>since=1.25</c>; mostly empty.</summary>
    public string Info => _bank is null ? string.Empty : _bank.VerbatimString(_part, _slot + 1);

    /// <summary>Gets the note after the language as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> InfoUtf8 => _bank is null ? default : _bank.VerbatimUtf8(_part, _slot + 1);

    /// <summary>Gets the code, lines ended by line feeds, without a line feed at the end.</summary>
    public string Code => _bank is null ? string.Empty : _bank.VerbatimString(_part, _slot + 2);

    /// <summary>Gets the code as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> CodeUtf8 => _bank is null ? default : _bank.VerbatimUtf8(_part, _slot + 2);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static Example IBankItem<Example>.Create(QuestionBank bank, int owner, int index) => bank.Example(owner, index);
}
