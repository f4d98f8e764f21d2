using System.Globalization;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;

namespace GoQa.Generators.Checking.Rules;

/// <summary>A number, where there is one, is given once.</summary>
internal static class NumberRule
{
    public static void Apply(CheckContext context)
    {
        var taken = new Dictionary<int, Place>();
        var repeated = new List<(Place Place, int Number)>();
        foreach (QuestionEntry question in context.Questions)
        {
            if (question.Draft.Heading.Number is not { } written)
            {
                continue;
            }

            int number = int.Parse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture);
            if (taken.ContainsKey(number))
            {
                repeated.Add((written.Place, number));
            }
            else
            {
                taken.Add(number, written.Place);
                question.Number = number;
            }
        }

        string highest = taken.Keys.DefaultIfEmpty().Max().ToString(CultureInfo.InvariantCulture);
        foreach ((Place place, int number) in repeated)
        {
            context.Report(
                place,
                ContentRules.DuplicateNumber,
                number.ToString(CultureInfo.InvariantCulture),
                CheckContext.Describe(taken[number]),
                highest);
        }
    }
}
