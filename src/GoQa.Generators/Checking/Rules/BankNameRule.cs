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
    };

    public static bool Check(BankDraft draft, CheckContext context)
    {
        string name = context.Key.Name;
        string space = context.Key.Namespace;
        bool isNameGood = IsIdentifier(name) && !Taken.Contains(name) && !name.StartsWith(PartPrefix, StringComparison.Ordinal);
        bool isSpaceGood = space.Split('.').All(IsIdentifier);
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

    private static bool IsIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
        && name != "scoped";
}
