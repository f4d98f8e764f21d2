using System.ComponentModel;
using GoQa.Format;
using GoQa.Tables;

namespace GoQa;

/// <summary>
/// The long texts of one source file of a bank, as constant data. The generator derives one class for each file; applications
/// use <see cref="Prose"/> and <see cref="Example"/>. Each form stands behind a property of its own, so that trimming drops the
/// forms that an application does not read.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TextTables
{
    private TextCache _markdown;
    private TextCache _html;
    private TextCache _text;
    private TextCache _verbatim;

    /// <summary>Gets the pool of all pieces of prose as Markdown.</summary>
    public abstract ReadOnlySpan<byte> Markdown { get; }

    /// <summary>Gets the pool of all pieces of prose as HTML, in the same order.</summary>
    public abstract ReadOnlySpan<byte> Html { get; }

    /// <summary>Gets the pool of all pieces of prose as plain text, in the same order.</summary>
    public abstract ReadOnlySpan<byte> Text { get; }

    /// <summary>Gets the pool of what has one form only: code, languages, addresses.</summary>
    public abstract ReadOnlySpan<byte> Verbatim { get; }

    internal ReadOnlySpan<byte> MarkdownUtf8(int slot) => TextPool.Read(Markdown, slot);

    internal ReadOnlySpan<byte> HtmlUtf8(int slot) => TextPool.Read(Html, slot);

    internal ReadOnlySpan<byte> TextUtf8(int slot) => TextPool.Read(Text, slot);

    internal ReadOnlySpan<byte> VerbatimUtf8(int slot) => TextPool.Read(Verbatim, slot);

    internal string MarkdownString(int slot) => _markdown.TryGet(slot, out string? text) ? text : _markdown.Keep(Markdown, slot);

    internal string HtmlString(int slot) => _html.TryGet(slot, out string? text) ? text : _html.Keep(Html, slot);

    internal string TextString(int slot) => _text.TryGet(slot, out string? text) ? text : _text.Keep(Text, slot);

    internal string VerbatimString(int slot) => _verbatim.TryGet(slot, out string? text) ? text : _verbatim.Keep(Verbatim, slot);
}
