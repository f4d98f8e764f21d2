using System.Globalization;

namespace GoQa.Generators.Drafting;

/// <summary>Writes a text as long as the budget lasts: what a few characters unfold to is stopped while it unfolds.</summary>
internal sealed class BudgetWriter(OutputBudget budget) : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        budget.Charge(1);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        budget.Charge(count);
        base.Write(buffer, index, count);
    }

    public override void Write(string? value)
    {
        budget.Charge(value?.Length ?? 0);
        base.Write(value);
    }
}
