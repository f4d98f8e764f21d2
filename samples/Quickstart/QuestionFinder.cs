using System.Globalization;
using GoQa;

namespace Quickstart;

/// <summary>Finds questions by id, number, tag or words, in this order.</summary>
internal static class QuestionFinder
{
    public static QuestionMatch Find(QuestionBank bank, string query)
    {
        if (bank.TryFind(query, out Question byId))
        {
            return new QuestionMatch(byId, "id", []);
        }

        if (int.TryParse(query, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && bank.TryFindNumber(number, out Question byNumber))
        {
            return new QuestionMatch(byNumber, "number", []);
        }

        if (bank.TryFindTag(query, out Tag tag) && tag.Questions.Count > 0)
        {
            QuestionList tagged = tag.Questions;
            return new QuestionMatch(tagged[0], $"tag {tag.Name}", [.. tagged.Skip(1)]);
        }

        var found = new List<Question>();
        foreach (SearchHit hit in bank.Search(query))
        {
            found.Add(hit.Question);
        }

        return found.Count == 0 ? QuestionMatch.None : new QuestionMatch(found[0], "search", found[1..]);
    }
}
