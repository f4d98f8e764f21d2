using System.Globalization;
using System.Text;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;

namespace GoQa.Generators.Checking.Rules;

/// <summary>
/// Makes C# members of ids and names: words are joined with capitals, <c>gmp-model</c> to <c>GmpModel</c>. What can be no member,
/// or would be one that is taken, has none, and is found by name.
/// </summary>
internal sealed class MemberRule(string kind, string className, string bankName)
{
    /// <summary>Identifiers may be longer, but nobody reads them, and compilers and editors have limits.</summary>
    private const int MaxLength = 128;

    /// <summary>What every class has: a member of the name would hide it. Such names get an underscore.</summary>
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>The member for an id or name, or null with a report.</summary>
    public string? Assign(string name, Place place, CheckContext context)
    {
        string member = ToMember(name);
        string? reason = member.Length == 0 ? "it has no letter or digit"
            : member.Length > MaxLength ? "the name is longer than " + MaxLength.ToString(CultureInfo.InvariantCulture) + " characters"
            : _taken.TryGetValue(member, out string? other) ? $"'{member}' is the member of '{other}'"
            : null;
        if (reason is not null)
        {
            context.Report(place, ContentRules.NoMember, kind, name, bankName + "." + className, reason);
            return null;
        }

        _taken.Add(member, name);
        return member;
    }

    /// <summary>
    /// The member that an id the bank no longer has leaves behind, or null. It leaves none where it had none, and none that forwards
    /// to itself: an id that only changed its punctuation keeps its member.
    /// </summary>
    public string? AssignFormer(FormerEntry former, CheckContext context)
    {
        string member = ToMember(former.Id.Text);
        if (member.Length is 0 or > MaxLength)
        {
            return null;
        }

        if (!_taken.TryGetValue(member, out string? other))
        {
            _taken.Add(member, former.Target ?? former.Id.Text);
            return member;
        }

        if (other != former.Target)
        {
            context.Report(former.Id.Place, ContentRules.NoFormerMember, former.Id.Text, bankName + "." + className + "." + member, other);
        }

        return null;
    }

    private string ToMember(string name)
    {
        var member = new StringBuilder(name.Length);
        bool beginsWord = true;
        // Not normalized: what a machine makes of that depends on its data, and the compiler tells the forms apart as well.
        foreach (char c in name)
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                    member.Append(beginsWord ? char.ToUpperInvariant(c) : c);
                    beginsWord = false;
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    // "go1.8" and "go18" are two names.
                    bool splitsNumber = beginsWord && member.Length > 0 && char.IsDigit(member[member.Length - 1]);
                    member.Append(splitsNumber ? "_" : string.Empty).Append(c);
                    beginsWord = false;
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when member.Length > 0:
                    member.Append(c);
                    break;
                default:
                    beginsWord = true;
                    break;
            }
        }

        if (member.Length == 0)
        {
            return string.Empty;
        }

        // A first character that may only stand inside a name, a name that every class has, and the class's own name.
        string text = member.ToString();
        return char.IsDigit(text[0]) ? "_" + text
            : Inherited.Contains(text) || text == className ? text + "_"
            : text;
    }
}
