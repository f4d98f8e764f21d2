using System.Text;
using GoQa.Format;

namespace GoQa.Benchmarks.Data;

/// <summary>A query as each engine takes it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Words">Its words without those that say nothing, as typed.</param>
internal sealed record SearchQuery(string Text, string[] Words)
{
    /// <summary>Gets the alternatives in the language of FTS5.</summary>
    public string Match { get; } = string.Join(" OR ", Words.Select(word => $"\"{word}\""));

    public static SearchQuery Of(string text) => new(text, [.. text.Split(' ').Where(word => Terms(word).Count > 0)]);

    /// <summary>The terms that GoQa makes of a text.</summary>
    public static List<byte[]> Terms(string text)
    {
        var terms = new List<byte[]>();
        var tokenizer = new SearchTokenizer(Encoding.UTF8.GetBytes(text), new byte[SearchTokenizer.MaxTermBytes]);
        while (tokenizer.MoveNext())
        {
            terms.Add(tokenizer.Term.ToArray());
        }

        return terms;
    }
}
