using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>A bank has one title.</summary>
internal static class HeaderRule
{
    /// <summary>The title and the part it stands in, or null.</summary>
    public static (BankHeaderDraft Header, int Part)? Apply(BankDraft draft, CheckContext context)
    {
        (BankHeaderDraft Header, int Part)? found = null;
        for (int part = 0; part < draft.Documents.Count; part++)
        {
            foreach (BankHeaderDraft header in draft.Documents[part].Headers)
            {
                if (header.Title.Text.Length == 0)
                {
                    context.Report(header.Title.Place, ContentRules.EmptyTitle, "bank", "'#'");
                }

                if (found is { } first)
                {
                    context.Report(header.Title.Place, ContentRules.SecondBankTitle, CheckContext.Describe(first.Header.Title.Place));
                }
                else
                {
                    found = (header, part);
                }
            }
        }

        if (found is null)
        {
            context.Report(null, ContentRules.MissingBankTitle, context.Key.Name);
        }

        return found;
    }
}
