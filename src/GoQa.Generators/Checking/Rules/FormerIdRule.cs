using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>
/// A renamed id leads, over any number of renames, to one of the bank. The ledger is the one place that says so: former ids of
/// questions do not stand in the Markdown as well, and an alias of a tag does not contradict it.
/// </summary>
internal sealed class FormerIdRule(
    ItemKind kind, IReadOnlyDictionary<string, LedgerSubject> subjects, Ledger ledger, CheckContext context)
{
    /// <summary>The id is given to something else, or the row is out of date.</summary>
    public static void ReportReuse(Placed id, LedgerRowDraft row, Ledger ledger, CheckContext context, LedgerState state, string detail = "")
    {
        string fate = row.State == LedgerState.Renamed ? $"was renamed to '{row.Detail.Text}'" : "was retired";
        string mended = LedgerFormat.Row(row.Kind, row.Id.Text, state, detail);
        context.Report(id.Place, ContentRules.IdUsedAgain, id.Text, LedgerFormat.WordOf(row.Kind), ledger.LineOf(row), fate, mended);
    }

    /// <summary>The ids of this kind that the bank no longer has. Renamed ones become aliases of what has them now.</summary>
    public IEnumerable<FormerEntry> Apply()
    {
        var taken = new HashSet<string>(subjects.Values.SelectMany(static subject => subject.Aliases), StringComparer.Ordinal);
        foreach (LedgerRowDraft row in ledger.OfKind(kind))
        {
            // One that is used again has been reported, and has its member.
            if (row.State == LedgerState.Current || subjects.ContainsKey(row.Id.Text))
            {
                continue;
            }

            if (row.State == LedgerState.Retired)
            {
                yield return new FormerEntry(kind, row.Id, null, row.Detail.Text);
            }
            else if (Resolve(row, isReported: true) is { } target)
            {
                if (taken.Add(row.Id.Text))
                {
                    target.Aliases.Add(row.Id.Text);
                }

                yield return new FormerEntry(kind, row.Id, target.Id, string.Empty);
            }
        }
    }

    /// <summary>Checks the former ids and aliases that authors wrote into the Markdown.</summary>
    public void CheckWritten(List<TagEntry> tags)
    {
        if (kind == ItemKind.Question)
        {
            foreach (QuestionEntry question in context.Questions)
            {
                foreach (Placed alias in question.Draft.Metadata.Aliases.Where(alias => question.Aliases.Contains(alias.Text)))
                {
                    string instruction = LeadsTo(alias.Text, question.KnownId)
                        ? string.Empty
                        : "; write " + ledger.Instruct(kind, alias.Text, LedgerState.Renamed, question.KnownId);
                    context.Report(alias.Place, ContentRules.FormerIdInMarkdown, alias.Text, ledger.FileName, instruction);
                }
            }
        }
        else if (kind == ItemKind.Tag)
        {
            foreach (TagEntry tag in tags.Where(static tag => tag.Definition is not null))
            {
                foreach (Placed alias in tag.Definition!.Aliases.Where(alias => tag.Aliases.Contains(alias.Text)))
                {
                    LedgerRowDraft? row = ledger.Find(kind, alias.Text);
                    if (row is { State: not LedgerState.Current } && !LeadsTo(alias.Text, tag.Name))
                    {
                        ReportReuse(alias, row, ledger, context, LedgerState.Renamed, tag.Name);
                    }
                }
            }
        }
    }

    private bool LeadsTo(string former, string id) =>
        ledger.Find(kind, former) is { State: LedgerState.Renamed } row && Resolve(row, isReported: false)?.Id == id;

    private LedgerSubject? Resolve(LedgerRowDraft row, bool isReported)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal) { row.Id.Text };
        LedgerRowDraft? at = row;
        string id = row.Id.Text;
        while (at is { State: LedgerState.Renamed })
        {
            id = at.Detail.Text;
            at = ledger.Find(kind, id);
            if (!passed.Add(id))
            {
                return Fail(row, isReported, "the renames lead in a circle");
            }
        }

        if (at is { State: LedgerState.Retired })
        {
            return Fail(row, isReported, $"{ledger.LineOf(at)} says that '{id}' was retired");
        }

        if (subjects.TryGetValue(id, out LedgerSubject? subject))
        {
            return subject;
        }

        // A row that says "current" of an id that is gone has been reported itself.
        return at is not null || ledger.MayHold(id)
            ? null
            : Fail(row, isReported, $"there is no {LedgerFormat.WordOf(kind)} '{id}'{Spelling.DidYouMean(id, subjects.Keys)}");
    }

    private LedgerSubject? Fail(LedgerRowDraft row, bool isReported, string reason)
    {
        if (isReported)
        {
            string retired = LedgerFormat.Row(kind, row.Id.Text, LedgerState.Retired, "Why, and what to read instead.");
            context.Report(row.Detail.Place, ContentRules.RenamedToNowhere, row.Id.Text, row.Detail.Text, reason, LedgerFormat.WordOf(kind), retired);
        }

        return null;
    }
}
