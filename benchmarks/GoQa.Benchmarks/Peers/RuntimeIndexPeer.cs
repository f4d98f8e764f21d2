using System.Text.RegularExpressions;
using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>
/// The same idea built when the program starts, as a careful application would: a dictionary from words to postings with their BM25
/// scores, asked by span. One field, no stems and no parts of names.
/// </summary>
internal sealed partial class RuntimeIndexPeer : ISearchPeer
{
    private const float Saturation = 1.2f;
    private const float LengthNormalization = 0.75f;
    private const int LongestWord = 64;

    private readonly Dictionary<string, (int Row, float Score)[]> _index;
    private readonly Dictionary<string, (int Row, float Score)[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly float[] _scores;

    public RuntimeIndexPeer(List<string> texts)
    {
        _scores = new float[texts.Count];
        _index = Build(texts);
        _byWord = _index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Search(SearchQuery query, Span<int> rows)
    {
        float[] scores = _scores;
        Array.Clear(scores);
        Span<char> word = stackalloc char[LongestWord];
        ReadOnlySpan<char> text = query.Text;
        int length = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            {
                if (length < LongestWord)
                {
                    word[length++] = (char)(char.IsAsciiLetterUpper(text[i]) ? text[i] | 0x20 : text[i]);
                }
            }
            else if (length > 0)
            {
                Add(word[..length], scores);
                length = 0;
            }
        }

        return Pick(scores, rows);
    }

    private void Add(ReadOnlySpan<char> word, float[] scores)
    {
        if (_byWord.TryGetValue(word, out (int Row, float Score)[]? postings))
        {
            foreach ((int row, float score) in postings)
            {
                scores[row] += score;
            }
        }
    }

    private static int Pick(float[] scores, Span<int> rows)
    {
        Span<ulong> best = stackalloc ulong[rows.Length];
        int count = 0;
        float least = 0;
        for (int row = 0; row < scores.Length; row++)
        {
            if (scores[row] > least)
            {
                // Bits of positive numbers are ordered as the numbers are.
                count = TopRows.Insert(TopRows.Rank(BitConverter.SingleToUInt32Bits(scores[row]), row), best, count);
                least = count == best.Length ? BitConverter.UInt32BitsToSingle(TopRows.Score(best[^1])) : 0;
            }
        }

        for (int i = 0; i < count; i++)
        {
            rows[i] = TopRows.Row(best[i]);
        }

        return count;
    }

    private static Dictionary<string, (int Row, float Score)[]> Build(List<string> texts)
    {
        Dictionary<string, int>[] counts = [.. texts.Select(text => Word().Matches(text.ToLowerInvariant())
            .Select(match => match.Value)
            .Where(word => SearchQuery.Terms(word).Count > 0)
            .CountBy(word => word)
            .ToDictionary(StringComparer.Ordinal))];
        float average = (float)counts.Average(document => document.Values.Sum());
        return counts
            .SelectMany((document, row) => document.Select(pair => (pair.Key, Row: row, Count: pair.Value, Length: document.Values.Sum())))
            .GroupBy(posting => posting.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Weigh([.. group.Select(one => (one.Row, one.Count, one.Length))], texts.Count, average), StringComparer.Ordinal);
    }

    private static (int Row, float Score)[] Weigh((int Row, int Count, int Length)[] postings, int texts, float average)
    {
        float rarity = MathF.Log(1 + ((texts - postings.Length + 0.5f) / (postings.Length + 0.5f)));
        return [.. postings.Select(one =>
        {
            float norm = Saturation * (1 - LengthNormalization + (LengthNormalization * one.Length / average));
            return (one.Row, rarity * one.Count * (Saturation + 1) / (one.Count + norm));
        })];
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
