using System.Globalization;
using GoQa;

namespace Quickstart;

/// <summary>Finds questions by id, number, tag or words of the title, in this order.</summary>
internal static class QuestionFinder
{
    private const int MaxOthers = 9;

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

        return FindByTitle(bank, query);
    }

    // The title with the most of the words; of equals the earlier question.
    private static QuestionMatch FindByTitle(QuestionBank bank, string query)
    {
        string[] words = query.Split([' ', ',', '?', '.'], StringSplitOptions.RemoveEmptyEntries);
        List<Question> found = bank.Questions
            .Select(question => (Question: question, Hits: words.Count(word => question.Title.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Where(candidate => candidate.Hits > 0)
            .OrderByDescending(candidate => candidate.Hits)
            .Select(candidate => candidate.Question)
            .Take(1 + MaxOthers)
            .ToList();
        return found.Count == 0 ? QuestionMatch.None : new QuestionMatch(found[0], "words of the title", found[1..]);
    }
}
