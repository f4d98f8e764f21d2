using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>
/// Ids are permanent: each one of the bank has a row in the ledger, each row that says "current" has its id in the bank, and an id
/// that was given up never comes back with another meaning. A bank without a ledger promises nothing.
/// </summary>
internal static class LedgerRule
{
    private static readonly ItemKind[] Kinds = [ItemKind.Question, ItemKind.Topic, ItemKind.Tag];

    /// <summary>Renames that are guessed. Each is compared with each: beyond this it is the ledger of another bank, and would take seconds.</summary>
    private const int MaxGuesses = 500;

    /// <summary>What hides every id of a file, so that their absence says nothing.</summary>
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        ContentRules.UnreadableFile.Id, ContentRules.UnparsableMarkdown.Id, ContentRules.GeneratorFailure.Id, ContentRules.FileTooLarge.Id,
    };

    /// <summary>Checks all ids against the ledger. Returns those that the bank no longer has, and adds them to the aliases of what has them now.</summary>
    public static List<FormerEntry> Apply(BankDraft draft, CheckContext context, List<TagEntry> tags)
    {
        var formers = new List<FormerEntry>();
        foreach (DocumentDraft file in draft.Ledgers)
        {
            context.Problems.AddRange(file.Problems);
        }

        if (LedgerFileRule.Apply(draft, context) is not { } ledger)
        {
            return formers;
        }

        bool isWhole = !draft.Documents.Any(static document => document.Problems.Any(static problem => Unread.Contains(problem.Code)));
        foreach (ItemKind kind in Kinds)
        {
            IReadOnlyDictionary<string, LedgerSubject> subjects = LedgerSubject.OfKind(kind, context, tags);
            CheckSubjects(kind, subjects, ledger, context);
            if (isWhole)
            {
                CheckRows(kind, subjects, ledger, context);
            }

            var rule = new FormerIdRule(kind, subjects, ledger, context);
            rule.CheckWritten(tags);
            formers.AddRange(rule.Apply());
        }

        return formers;
    }

    private static void CheckSubjects(
        ItemKind kind, IReadOnlyDictionary<string, LedgerSubject> subjects, Ledger ledger, CheckContext context)
    {
        foreach (LedgerSubject subject in subjects.Values.Where(static subject => subject.IsSound))
        {
            LedgerRowDraft? row = ledger.Find(kind, subject.Id);
            if (row is null && !ledger.MayHold(subject.Id))
            {
                string instruction = ledger.Instruct(kind, subject.Id, LedgerState.Current);
                context.Report(subject.Place, ContentRules.IdWithoutRow, LedgerFormat.WordOf(kind), subject.Id, ledger.FileName, instruction);
            }
            else if (row is { State: not LedgerState.Current })
            {
                FormerIdRule.ReportReuse(new Placed(subject.Id, subject.Place), row, ledger, context, LedgerState.Current);
            }
        }
    }

    private static void CheckRows(ItemKind kind, IReadOnlyDictionary<string, LedgerSubject> subjects, Ledger ledger, CheckContext context)
    {
        LedgerRowDraft[] vanished = ledger.OfKind(kind)
            .Where(row => row.State == LedgerState.Current && !subjects.ContainsKey(row.Id.Text))
            .ToArray();
        string[] newcomers = subjects.Values
            .Where(subject => subject.IsSound && ledger.Find(kind, subject.Id) is null)
            .Select(static subject => subject.Id)
            .ToArray();
        bool canGuess = vanished.Length <= MaxGuesses && newcomers.Length <= MaxGuesses;
        foreach (LedgerRowDraft row in vanished)
        {
            string id = row.Id.Text;
            string? guess = subjects.Values.FirstOrDefault(subject => subject.Aliases.Contains(id))?.Id
                ?? (vanished.Length == 1 && newcomers.Length == 1 ? newcomers[0] : canGuess ? Spelling.Nearest(id, newcomers) : null);
            string word = LedgerFormat.WordOf(kind);
            context.Report(
                row.Id.Place,
                ContentRules.VanishedId,
                word,
                id,
                LedgerFormat.Row(kind, id, LedgerState.Renamed, guess ?? "its-new-id"),
                LedgerFormat.Row(kind, id, LedgerState.Retired, "Why, and what to read instead."),
                guess is null ? string.Empty : $" (did you mean '{guess}'?)");
        }
    }
}
