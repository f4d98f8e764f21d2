using GoQa.Generators.Checking.Rules;
using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Checking;

/// <summary>Finds members for the ids that the bank no longer has, once everything it has has got one.</summary>
internal static class FormerBuilder
{
    /// <summary>The former ids of a kind. The owners are the ids of the bank, by row.</summary>
    public static IEnumerable<FormerModel> Build(
        ItemKind kind, IEnumerable<FormerEntry> formers, IEnumerable<string> owners, MemberRule members, CheckContext context)
    {
        Dictionary<string, int> rows = owners.Select(static (id, row) => (id, row)).ToDictionary(static x => x.id, static x => x.row, StringComparer.Ordinal);
        foreach (FormerEntry former in formers.Where(former => former.Kind == kind))
        {
            int row = -1;

            // What a former id leads to may have been left out for a mistake of its own.
            if (former.Target is { } target && !rows.TryGetValue(target, out row))
            {
                continue;
            }

            if (members.AssignFormer(former, context) is { } member)
            {
                yield return new FormerModel(kind, former.Id.Text, member, row, former.Reason);
            }
        }
    }
}
