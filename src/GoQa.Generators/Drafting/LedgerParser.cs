using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Reading;

namespace GoQa.Generators.Drafting;

/// <summary>
/// Reads the ledger of ids: a header, then a line for each id with its kind, itself, its state and a detail, tabs between them.
/// Empty lines mean nothing.
/// </summary>
internal sealed class LedgerParser
{
    public const string FileName = "ids.tsv";

    private const int LeastCells = 3;
    private const int MostCells = 4;
    private const int DetailCell = 3;

    /// <summary>As long as a derived id may be. Names in it become keys of tables and members.</summary>
    private const int MaxIdLength = 512;

    private static readonly char[] Blanks = [' ', LedgerFormat.Separator];

    private readonly DraftContext _context;
    private readonly List<LedgerRowDraft> _rows = [];
    private readonly List<string> _unreadIds = [];
    private bool _isHeaderSeen;

    private LedgerParser(DraftContext context)
    {
        _context = context;
    }

    /// <summary>Whether a file of a bank is its ledger, which its name tells. Case is of no account, as on some machines' disks.</summary>
    public static bool IsLedger(string path) =>
        string.Equals(System.IO.Path.GetFileName(path.Replace('\\', '/')), FileName, StringComparison.OrdinalIgnoreCase);

    public static DocumentDraft Parse(SourceDocument source)
    {
        if (!FileReader.TryRead(source, out ReadDocument document))
        {
            return DocumentDraft.Without(source, document.Problems, LedgerDraft.Unread);
        }

        var parser = new LedgerParser(new DraftContext(document));
        parser.Read();
        var ledger = new LedgerDraft(parser._rows.ToEquatableArray(), parser._unreadIds.ToEquatableArray(), true);
        return DocumentDraft.Without(source, parser._context.Problems, ledger);
    }

    private void Read()
    {
        string text = _context.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            string line = text.Substring(start, end - start);
            if (line.Trim().Length > 0)
            {
                ReadLine(line, start);
            }

            start = end + 1;
        }

        if (!_isHeaderSeen)
        {
            Report(0, 0, "the file is empty", LedgerFormat.Header);
        }
    }

    private void ReadLine(string line, int start)
    {
        bool isFirst = !_isHeaderSeen;
        _isHeaderSeen = true;
        if (isFirst && line == LedgerFormat.Header)
        {
            return;
        }

        Placed[] cells = Cut(line, start);
        if (isFirst)
        {
            Report(start, line.Length, "the first line is the header", LedgerFormat.Header);
            if (cells[0].Text == LedgerFormat.Header.Substring(0, LedgerFormat.Header.IndexOf(LedgerFormat.Separator)))
            {
                return;
            }
        }

        if (Row(cells) is { } row)
        {
            _rows.Add(row);
        }
        else
        {
            string[] words = line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            _unreadIds.Add(cells.Length > 1 ? cells[1].Text : words.Length > 1 ? words[1] : string.Empty);
        }
    }

    private LedgerRowDraft? Row(Placed[] cells)
    {
        if (cells.Length is < LeastCells or > MostCells)
        {
            return Refuse(cells, $"it has {cells.Length.ToString(CultureInfo.InvariantCulture)} of three or four cells; between cells stands one tab");
        }

        int kind = IndexOf(cells[0], LedgerFormat.Kinds, "kind");
        int state = IndexOf(cells[2], LedgerFormat.States, "state");
        if (kind < 0 || state < 0)
        {
            return null;
        }

        Placed id = cells[1];
        Placed detail = cells.Length == MostCells ? Trim(cells[DetailCell]) : new Placed(string.Empty, id.Place);
        string? fault = id.Text.Length == 0 ? "it has no id"
            : id.Text.Length > MaxIdLength ? "its id is longer than " + MaxIdLength.ToString(CultureInfo.InvariantCulture) + " characters"
            : ((LedgerState)state, detail.Text.Length > 0) switch
            {
                (LedgerState.Current, true) => "a current id has no detail",
                (LedgerState.Renamed, false) => "the detail of a renamed id is its new one",
                (LedgerState.Retired, false) => "the detail of a retired id is a sentence that says why, and what to read instead",
                _ => null,
            };
        return fault is null ? new LedgerRowDraft((ItemKind)kind, id, (LedgerState)state, detail) : Refuse(cells, fault);
    }

    private LedgerRowDraft? Refuse(Placed[] cells, string fault)
    {
        Place place = DraftContext.Between(cells[0].Place, cells[cells.Length - 1].Place);
        _context.Report(place, ContentRules.LedgerLine, fault, LedgerFormat.Row(ItemKind.Question, "an-id", LedgerState.Renamed, "its-new-id"));
        return null;
    }

    private int IndexOf(Placed cell, string[] words, string what)
    {
        int index = Array.IndexOf(words, cell.Text.Trim());
        if (index < 0)
        {
            string fault = $"'{cell.Text}' is no {what}{Spelling.DidYouMean(cell.Text, words)}";
            _context.Report(cell.Place, ContentRules.LedgerLine, fault, string.Join(", ", words));
        }

        return index;
    }

    private Placed[] Cut(string line, int start)
    {
        var cells = new List<Placed>();
        foreach (string cell in line.Split(LedgerFormat.Separator))
        {
            cells.Add(new Placed(cell, _context.At(start, cell.Length)));
            start += cell.Length + 1;
        }

        // A tab at the end of a line is what some editors of tables leave for an empty detail.
        if (cells.Count == MostCells && cells[DetailCell].Text.Trim().Length == 0)
        {
            cells.RemoveAt(DetailCell);
        }

        return cells.ToArray();
    }

    private static Placed Trim(Placed cell)
    {
        string text = cell.Text.TrimStart();
        Place place = DraftContext.Within(cell.Place, cell.Text.Length - text.Length);
        int behind = text.Length - text.TrimEnd().Length;
        return new Placed(text.TrimEnd(), place with { Length = place.Length - behind, EndColumn = place.EndColumn - behind });
    }

    private void Report(int start, int length, string fault, string form) =>
        _context.Report(_context.At(start, length), ContentRules.LedgerLine, fault, form);
}
