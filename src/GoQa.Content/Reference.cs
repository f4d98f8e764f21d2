namespace GoQa;

/// <summary>A source on which a question's answer rests. Immutable and safe for use from many threads.</summary>
public readonly record struct Reference : IBankItem<Reference>
{
    private readonly TextTables? _texts;
    private readonly int _prose;
    private readonly int _address;

    internal Reference(TextTables texts, int prose, int address)
    {
        _texts = texts;
        _prose = prose;
        _address = address;
    }

    /// <summary>Gets all that the author wrote about the source, its link included. Allocates nothing.</summary>
    public Prose Text => _texts is null ? default : new Prose(_texts, _prose);

    /// <summary>Gets the title in plain text. Allocates the string at its first read and nothing after.</summary>
    public string Title => Text.Text;

    /// <summary>Gets the title in plain text as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> TitleUtf8 => Text.TextUtf8;

    /// <summary>Gets the address; empty for a source without one. Allocates the string at its first read and nothing after.</summary>
    public string Url => _texts is null ? string.Empty : _texts.VerbatimString(_address);

    /// <summary>Gets the address as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> UrlUtf8 => _texts is null ? default : _texts.VerbatimUtf8(_address);

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;

    static Reference IBankItem<Reference>.Create(QuestionBank bank, int owner, int index) => bank.Reference(owner, index);
}
