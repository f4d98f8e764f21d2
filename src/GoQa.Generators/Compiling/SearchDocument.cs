using System.Text;
using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>How often each term stands in each field of one question.</summary>
internal sealed class SearchDocument
{
    private readonly byte[] _buffer = new byte[SearchTokenizer.MaxTermBytes];

    public Dictionary<string, int[]> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of terms, each counted by its field's weight.</summary>
    public double WeightedLength { get; private set; }

    public void Add(int field, string text)
    {
        var tokenizer = new SearchTokenizer(Encoding.UTF8.GetBytes(text), _buffer);
        while (tokenizer.MoveNext())
        {
            string term = Encoding.UTF8.GetString(tokenizer.Term.ToArray());
            if (!Counts.TryGetValue(term, out int[]? counts))
            {
                counts = new int[SearchFieldNumber.Count];
                Counts.Add(term, counts);
            }

            counts[field]++;
            WeightedLength += SearchFieldWeights.Of(field);
        }
    }
}
