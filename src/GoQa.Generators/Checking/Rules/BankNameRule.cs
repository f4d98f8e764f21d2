using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Checking.Rules;

/// <summary>The bank's class and namespace must be names that C# accepts and that the generated members do not need.</summary>
internal static class BankNameRule
{
    /// <summary>Generated classes of texts begin so (<see cref="ModelBuilder"/>).</summary>
    private const string PartPrefix = "Text_";

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Bank", "Questions", "Topics", "Tags", "Tables", "Question", "QuestionBank", "Topic", "Tag", "BankTables",
        "SearchTables", "Search",
    };

    /// <summary>The library's namespace: a namespace inside it could have the name of one of its types.</summary>
    private const string LibrarySpace = "GoQa.";

    /// <summary>Longer names would make names of files that disks refuse.</summary>
    private const int MaxLength = 128;

    public static bool Check(BankDraft draft, CheckContext context)
    {
        string name = context.Key.Name;
        string space = context.Key.Namespace;
        bool isNameGood = IsIdentifier(name) && !Taken.Contains(name) && !name.StartsWith(PartPrefix, StringComparison.Ordinal);
        bool isSpaceGood = space.Length <= MaxLength && space.Split('.').All(IsIdentifier)
            && (!space.StartsWith(LibrarySpace, StringComparison.Ordinal) || !Taken.Contains(space.Split('.')[1]));
        if (!isNameGood)
        {
            context.Report(null, ContentRules.InvalidBankName, name, "class", "QuestionBankName", "a C# identifier that is not one of the library's, such as Go");
        }

        if (!isSpaceGood)
        {
            context.Report(null, ContentRules.InvalidBankName, space, "namespace", "QuestionBankNamespace", "a C# namespace, such as Contoso.Interviews");
        }

        if (draft.CaseTwin is { } twin)
        {
            context.Report(null, ContentRules.InvalidBankName, name, "class", "QuestionBankName", $"a name that differs from '{twin}' in more than case");
        }

        return isNameGood && isSpaceGood && draft.CaseTwin is null;
    }

    // The names of generated files take letters and digits only; marks and joiners may stand in an identifier.
    private static bool IsIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && name.Length <= MaxLength
        && name.All(static c => c == '_' || char.IsLetterOrDigit(c))
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
        && name != "scoped";
}
