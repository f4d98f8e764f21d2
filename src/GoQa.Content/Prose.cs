namespace GoQa;

/// <summary>
/// A piece of text in all its forms, made when the bank was compiled; nothing is parsed or rendered at run time. Immutable and
/// safe for use from many threads. <c>default</c> is the empty text.
/// </summary>
/// <remarks>
/// The UTF-8 members are slices of the assembly's constant data and allocate nothing. A string member allocates its own text at
/// its first read and nothing after; the first read of a form in one source file of the bank also allocates the slots in which
/// that file's strings are kept, eight bytes a text, and once a form eight bytes a file. A form that an application never reads is removed when it is trimmed.
/// </remarks>
public readonly record struct Prose : IBankItem<Prose>
{
    private readonly QuestionBank? _bank;
    private readonly int _part;
    private readonly int _slot;

    internal Prose(QuestionBank bank, int part, int slot)
    {
        _bank = bank;
        _part = part;
        _slot = slot;
    }

    /// <summary>Gets the Markdown, as the author wrote it, with line feeds as line ends and without the indentation of a list item.</summary>
    public string Markdown => _bank is null ? string.Empty : _bank.MarkdownString(_part, _slot);

    /// <summary>Gets the Markdown as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> MarkdownUtf8 => _bank is null ? default : _bank.MarkdownUtf8(_part, _slot);

    /// <summary>
    /// Gets the HTML. Raw HTML of the author appears as text, and links lead only to http, https, mailto and to ids of this
    /// bank (<c>#id</c>). A text of one paragraph in a list, such as a key point, has no paragraph element around it.
    /// </summary>
    public string Html => _bank is null ? string.Empty : _bank.HtmlString(_part, _slot);

    /// <summary>Gets the HTML as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> HtmlUtf8 => _bank is null ? default : _bank.HtmlUtf8(_part, _slot);

    /// <summary>
    /// Gets the plain text, for a terminal or a search: one line a paragraph, a blank line between blocks, code as it is, lists
    /// and tables laid out with spaces.
    /// </summary>
    public string Text => _bank is null ? string.Empty : _bank.TextString(_part, _slot);

    /// <summary>Gets the plain text as UTF-8. Allocates nothing.</summary>
    public ReadOnlySpan<byte> TextUtf8 => _bank is null ? default : _bank.TextUtf8(_part, _slot);

    /// <summary>Gets a value indicating whether there is no text.</summary>
    public bool IsEmpty => MarkdownUtf8.IsEmpty;

    /// <summary>The plain text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    static Prose IBankItem<Prose>.Create(QuestionBank bank, int owner, int index) => bank.KeyPoint(owner, index);
}
