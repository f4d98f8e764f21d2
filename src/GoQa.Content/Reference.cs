namespace GoQa;

/// <summary>A source on which a question's answer rests. Immutable and safe for use from many threads.</summary>
public readonly record struct Reference : IBankItem<Reference>
{
    private readonly QuestionBank? _bank;
    private readonly int _part;
    private readonly int _prose;
    private readonly int _address;

    internal Reference(QuestionBank bank, int part, int prose, int address)
    {
        _bank = bank;
        _part = part;
        _prose = prose;
        _address = address;
    }

    /// <summary>Gets all that the author wrote about the source, its link included. Allocates nothing.</summary>
    public Prose Text => _bank is null ? default : new Prose(_bank, _part, _prose);

    /// <summary>Gets the title in plain text. Allocates the string at its first read and nothing after.</summary>
    public string Title => Text.Text;

    /// <summary>Gets the title in plain text as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> TitleUtf8 => Text.TextUtf8;

    /// <summary>Gets the address; empty for a source without one. Allocates the string at its first read and nothing after.</summary>
    public string Url => _bank is null ? string.Empty : _bank.VerbatimString(_part, _address);

    /// <summary>Gets the address as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> UrlUtf8 => _bank is null ? default : _bank.VerbatimUtf8(_part, _address);

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;

    static Reference IBankItem<Reference>.Create(QuestionBank bank, int owner, int index) => bank.Reference(owner, index);
}
