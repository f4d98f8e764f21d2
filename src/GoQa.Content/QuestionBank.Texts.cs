using GoQa.Format;
using GoQa.Tables;

namespace GoQa;

/// <content>
/// The long texts, by part (source file) and place. Each form is read through an operation of its own, so that trimming drops the
/// data of the forms that an application does not read.
/// </content>
public sealed partial class QuestionBank
{
    private TextCache[]? _markdown;
    private TextCache[]? _html;
    private TextCache[]? _text;
    private TextCache[]? _verbatim;

    internal ReadOnlySpan<byte> MarkdownUtf8(int part, int slot) => TextPool.Read(_tables.Markdown(part), slot);

    internal ReadOnlySpan<byte> HtmlUtf8(int part, int slot) => TextPool.Read(_tables.Html(part), slot);

    internal ReadOnlySpan<byte> TextUtf8(int part, int slot) => TextPool.Read(_tables.Text(part), slot);

    internal ReadOnlySpan<byte> VerbatimUtf8(int part, int slot) => TextPool.Read(_tables.Verbatim(part), slot);

    /// <summary>The JSON document of a question, written when the bank was compiled; empty when the bank was compiled without.</summary>
    internal ReadOnlySpan<byte> QuestionJsonUtf8(int row)
    {
        ReadOnlySpan<byte> documents = _tables.Json(QuestionPart(row));
        return documents.IsEmpty ? default : TextPool.Read(documents, QuestionFact(row, QuestionColumn.Document));
    }

    internal string MarkdownString(int part, int slot) =>
        TryGet(_markdown, part, slot) ?? Caches(ref _markdown)[part].Keep(_tables.Markdown(part), slot);

    internal string HtmlString(int part, int slot) =>
        TryGet(_html, part, slot) ?? Caches(ref _html)[part].Keep(_tables.Html(part), slot);

    internal string TextString(int part, int slot) =>
        TryGet(_text, part, slot) ?? Caches(ref _text)[part].Keep(_tables.Text(part), slot);

    internal string VerbatimString(int part, int slot) =>
        TryGet(_verbatim, part, slot) ?? Caches(ref _verbatim)[part].Keep(_tables.Verbatim(part), slot);

    private static string? TryGet(TextCache[]? caches, int part, int slot) =>
        caches is not null && caches[part].TryGet(slot, out string? text) ? text : null;

    private TextCache[] Caches(ref TextCache[]? caches)
    {
        if (caches is null)
        {
            Interlocked.CompareExchange(ref caches, new TextCache[BankFact(BankColumn.Parts)], null);
        }

        return caches;
    }
}
