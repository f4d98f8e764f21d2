using System.Text;
using GoQa.Format;

namespace GoQa.Benchmarks.Tuning;

/// <summary>How often each term of a bank stands in each field of each question, as the generator counts it.</summary>
internal sealed class FieldCounts
{
    public FieldCounts(QuestionBank bank)
    {
        int row = 0;
        Lengths = new int[bank.Questions.Count][];
        foreach (Question question in bank.Questions)
        {
            Lengths[row] = new int[SearchFieldNumber.Count];
            foreach ((SearchField field, string text) in Texts(question))
            {
                Add(row, (int)field, text);
            }

            row++;
        }
    }

    /// <summary>Gets for each term its questions, in their order, with the counts in each field.</summary>
    public Dictionary<string, List<(int Row, int[] Counts)>> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets for each question the number of terms in each field.</summary>
    public int[][] Lengths { get; }

    private static IEnumerable<(SearchField Field, string Text)> Texts(Question question) =>
    [
        (SearchField.Title, question.Title),
        (SearchField.Tags, question.Topic.Title),
        .. question.Tags.SelectMany(tag => tag.Aliases.Select(alias => alias.Name).Prepend(tag.Name)).Select(name => (SearchField.Tags, name)),
        .. question.KeyPoints.Select(point => (SearchField.KeyPoints, point.Text)),
        (SearchField.Answer, question.Answer.Text),
        .. question.Examples.SelectMany(example => new[] { example.Caption.Text, example.Code }).Select(text => (SearchField.Examples, text)),
        .. question.FollowUps.Select(followUp => (SearchField.FollowUps, followUp.Text.Text)),
    ];

    private void Add(int row, int field, string text)
    {
        var tokenizer = new SearchTokenizer(Encoding.UTF8.GetBytes(text), new byte[SearchTokenizer.MaxTermBytes]);
        while (tokenizer.MoveNext())
        {
            string term = Encoding.UTF8.GetString(tokenizer.Term);
            if (!Terms.TryGetValue(term, out List<(int Row, int[] Counts)>? questions))
            {
                Terms.Add(term, questions = []);
            }

            if (questions.Count == 0 || questions[^1].Row != row)
            {
                questions.Add((row, new int[SearchFieldNumber.Count]));
            }

            questions[^1].Counts[field]++;
            Lengths[row][field]++;
        }
    }
}
