using System.Text;
using GoQa.Format;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>
/// Makes the search index of a bank: for each term the questions that have it and its weight in each, by BM25 over weighted fields
/// (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6), rounded to seven bits.
/// </summary>
internal static class SearchCompiler
{
    /// <summary>How soon further occurrences stop counting; the usual value of BM25.</summary>
    private const double Saturation = 1.2;

    /// <summary>How much a long question's counts are reduced. Lower than the usual 0.75, since lengths here differ by code, not by subject.</summary>
    private const double LengthNormalization = 0.4;

    public static CompiledSearch Compile(BankModel model)
    {
        SearchDocument[] documents = model.Questions.Select(question => Read(question, model)).ToArray();
        double averageLength = documents.Length == 0 ? 1 : documents.Average(static document => document.WeightedLength);
        SortedDictionary<string, List<(int Row, double Score, int Field)>> index = Invert(documents, averageLength);
        double most = index.Count == 0 ? 1 : index.Values.SelectMany(static postings => postings).Max(static posting => posting.Score);
        string[] terms = index.Keys.Take(TableFormat.MaxTerms).ToArray();
        var starts = new List<int>(terms.Length + 1);
        var postings = new List<int>();
        foreach (string term in terms)
        {
            starts.Add(postings.Count);
            foreach ((int row, double score, int field) in index[term])
            {
                int weight = (int)Math.Round(score / most * SearchPosting.MaxWeight, MidpointRounding.AwayFromZero);
                if (weight > 0)
                {
                    postings.Add(SearchPosting.Pack(row, weight, field));
                }
            }
        }

        starts.Add(postings.Count);
        return new CompiledSearch(
            model.Key,
            TableText.Pool(terms),
            KeyTableBuilder.Build(terms),
            TableText.Numbers(starts),
            TableText.Numbers(postings),
            TableText.Numbers(Backwards(terms)));
    }

    private static SearchDocument Read(QuestionModel question, BankModel model)
    {
        var document = new SearchDocument();
        document.Add(SearchFieldNumber.Title, question.Heading.Text);
        document.Add(SearchFieldNumber.Tags, model.Topics[question.Topic].Heading.Text);
        foreach (int tag in question.Tags)
        {
            document.Add(SearchFieldNumber.Tags, model.Tags[tag].Name);
            AddAll(document, SearchFieldNumber.Tags, model.Tags[tag].Aliases);
        }

        AddAll(document, SearchFieldNumber.KeyPoints, question.KeyPoints.Select(static point => point.Text));
        document.Add(SearchFieldNumber.Answer, question.Answer.Text);
        AddAll(document, SearchFieldNumber.Examples, question.Examples.SelectMany(static example => new[] { example.Caption.Text, example.Code }));
        AddAll(document, SearchFieldNumber.FollowUps, question.FollowUps.Select(static followUp => followUp.Text.Text));
        return document;
    }

    private static void AddAll(SearchDocument document, int field, IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            document.Add(field, text);
        }
    }

    private static SortedDictionary<string, List<(int Row, double Score, int Field)>> Invert(SearchDocument[] documents, double averageLength)
    {
        var index = new SortedDictionary<string, List<(int Row, double Score, int Field)>>(Utf8Order.Instance);
        for (int row = 0; row < documents.Length; row++)
        {
            double norm = 1 - LengthNormalization + (LengthNormalization * documents[row].WeightedLength / averageLength);
            foreach (KeyValuePair<string, int[]> term in documents[row].Counts)
            {
                (double frequency, int field) = Weigh(term.Value);
                if (!index.TryGetValue(term.Key, out List<(int Row, double Score, int Field)>? postings))
                {
                    postings = [];
                    index.Add(term.Key, postings);
                }

                double scaled = frequency / norm;
                postings.Add((row, scaled * (Saturation + 1) / (scaled + Saturation), field));
            }
        }

        // Rare terms tell more.
        foreach (List<(int Row, double Score, int Field)> postings in index.Values)
        {
            double rarity = Math.Log(1 + ((documents.Length - postings.Count + 0.5) / (postings.Count + 0.5)));
            for (int i = 0; i < postings.Count; i++)
            {
                postings[i] = (postings[i].Row, postings[i].Score * rarity, postings[i].Field);
            }
        }

        return index;
    }

    private static (double Frequency, int Field) Weigh(int[] counts)
    {
        double frequency = 0;
        double most = 0;
        int field = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            double part = counts[i] * SearchFieldWeights.Of(i);
            frequency += part;
            if (part > most)
            {
                (most, field) = (part, i);
            }
        }

        return (frequency, field);
    }

    private static int[] Backwards(string[] terms)
    {
        string[] reversed = terms
            .Select(static term => TableText.OfBytes(Enumerable.Reverse(Encoding.UTF8.GetBytes(term)).ToArray()))
            .ToArray();
        int[] order = Enumerable.Range(0, terms.Length).ToArray();
        Array.Sort(reversed, order, StringComparer.Ordinal);
        return order;
    }
}
