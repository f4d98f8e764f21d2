using GoQa.Generators.Common;

namespace GoQa.Generators.Checking;

/// <summary>
/// A question, topic or tag as the ledger sees it. One whose id is at fault for another reason is not sound: it is there, but nothing
/// is asked of it.
/// </summary>
internal sealed class LedgerSubject(string id, Place place, List<string> aliases, bool isSound)
{
    public string Id { get; } = id;

    public Place Place { get; } = place;

    /// <summary>The other names that lead to it, the entry's own list.</summary>
    public List<string> Aliases { get; } = aliases;

    public bool IsSound { get; } = isSound;

    public static IReadOnlyDictionary<string, LedgerSubject> OfKind(ItemKind kind, CheckContext context, List<TagEntry> tags)
    {
        IEnumerable<LedgerSubject> all = kind switch
        {
            ItemKind.Question => context.Questions.Select(static question =>
                new LedgerSubject(question.KnownId, question.IdPlace, question.Aliases, question.Id.Length > 0)),
            ItemKind.Topic => context.Topics.Select(static topic =>
                new LedgerSubject(topic.KnownId, topic.IdPlace, topic.Aliases, topic.Id == topic.KnownId)),
            _ => tags.Select(static tag => new LedgerSubject(tag.Name, tag.Place, tag.Aliases, true)),
        };
        var subjects = new Dictionary<string, LedgerSubject>(StringComparer.Ordinal);
        foreach (LedgerSubject subject in all)
        {
            if (!subjects.TryGetValue(subject.Id, out LedgerSubject? other) || (subject.IsSound && !other.IsSound))
            {
                subjects[subject.Id] = subject;
            }
        }

        return subjects;
    }
}
