using GoQa.Generators.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Checking.Rules;

/// <summary>The bank's class and namespace must be names that C# accepts and that the generated members do not need.</summary>
internal static class BankNameRule
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Bank", "Questions", "Topics", "Tags", "Tables", "Question", "QuestionBank", "Topic", "Tag", "BankTables", "TextTables",
    };

    public static bool Check(CheckContext context)
    {
        string name = context.Key.Name;
        string space = context.Key.Namespace;
        bool isNameGood = IsIdentifier(name) && !Taken.Contains(name);
        bool isSpaceGood = space.Split('.').All(IsIdentifier);
        if (!isNameGood)
        {
            context.Report(null, ContentRules.InvalidBankName, name, "class", "QuestionBankName", "a C# identifier that is not one of the library's, such as Go");
        }

        if (!isSpaceGood)
        {
            context.Report(null, ContentRules.InvalidBankName, space, "namespace", "QuestionBankNamespace", "a C# namespace, such as Contoso.Interviews");
        }

        return isNameGood && isSpaceGood;
    }

    private static bool IsIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
