using System.Text;
using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>
/// The words that questions share, by the weights of the search index: the cosine of the angle between two questions as vectors
/// of their terms' weights. Of the index it reads the starts and postings and nothing else. Integers only, so that every machine
/// finds the same.
/// </summary>
internal sealed class SharedTerms
{
    /// <summary>
    /// Of a question only its heaviest terms are looked up, and of a term's questions only those in which it weighs most ("champion
    /// lists"; Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, section 7.1.3). The product of both limits is the
    /// most work for a question, however large the bank is; a bank of 64 questions or fewer loses nothing by the second. With 48 terms 155
    /// of the 213 first places are linked ones (see <see cref="RelationWeights"/>), with 64 terms 153, with 32 terms 145.
    /// </summary>
    public const int TermsPerQuestion = 48;

    /// <inheritdoc cref="TermsPerQuestion"/>
    public const int QuestionsPerTerm = 64;

    /// <summary>A term with its weight in a question, and a question with the weight of a term in it, are one number: the weight in the lowest bits.</summary>
    private const int WeightBits = 13;

    private readonly int[][] _terms;
    private readonly int[][] _questions;

    public SharedTerms(CompiledSearch search, int questions)
    {
        int[][] postings = Read(search);
        int[][] termsOfQuestions = TermsOfQuestions(postings, questions);
        int[] lengths = Array.ConvertAll(termsOfQuestions, LengthOf);
        _terms = termsOfQuestions
            .Select((terms, row) => Array.ConvertAll(terms, term => Scale(term, lengths[row])))
            .ToArray();
        _questions = Array.ConvertAll(
            postings,
            all => Array.ConvertAll(Heaviest(all, QuestionsPerTerm), posting => Scale(posting, lengths[posting >> WeightBits])));
    }

    public void AddTo(RelationScores scores, int row)
    {
        foreach (int term in _terms[row])
        {
            int weight = WeightOf(term);
            foreach (int question in _questions[term >> WeightBits])
            {
                scores.Add(question >> WeightBits, weight * WeightOf(question));
            }
        }
    }

    private static int[][] Read(CompiledSearch search)
    {
        byte[] starts = Encoding.UTF8.GetBytes(search.Starts);
        byte[] postings = Encoding.UTF8.GetBytes(search.Postings);
        var questions = new int[(starts.Length / PackedNumbers.Width) - 1][];
        for (int term = 0; term < questions.Length; term++)
        {
            int start = PackedNumbers.Read(starts, term);
            questions[term] = new int[PackedNumbers.Read(starts, term + 1) - start];
            for (int i = 0; i < questions[term].Length; i++)
            {
                uint posting = PackedNumbers.ReadHalves(postings, start + i);
                questions[term][i] = Pack(SearchPosting.Row(posting), SearchPosting.Weight(posting));
            }
        }

        return questions;
    }

    private static int[][] TermsOfQuestions(int[][] questionsOfTerms, int questions)
    {
        var terms = new List<int>[questions];
        for (int row = 0; row < questions; row++)
        {
            terms[row] = [];
        }

        for (int term = 0; term < questionsOfTerms.Length; term++)
        {
            foreach (int posting in questionsOfTerms[term])
            {
                terms[posting >> WeightBits].Add(Pack(term, WeightOf(posting)));
            }
        }

        return Array.ConvertAll(terms, static all => Heaviest(all, TermsPerQuestion));
    }

    // Of equal weights the first. Weights are few, so that counting them is quicker than sorting, and linear.
    private static int[] Heaviest(IReadOnlyCollection<int> entries, int most)
    {
        if (entries.Count <= most)
        {
            return [.. entries];
        }

        var counts = new int[SearchPosting.MaxWeight + 1];
        foreach (int entry in entries)
        {
            counts[WeightOf(entry)]++;
        }

        int least = SearchPosting.MaxWeight;
        int left = most;
        for (; counts[least] <= left; least--)
        {
            left -= counts[least];
        }

        var kept = new List<int>(most);
        foreach (int entry in entries)
        {
            if (WeightOf(entry) > least || (WeightOf(entry) == least && left-- > 0))
            {
                kept.Add(entry);
            }
        }

        return [.. kept];
    }

    // A square root is rounded alike on every machine, unlike other functions of its kind.
    private static int LengthOf(int[] terms) =>
        Math.Max(1, (int)Math.Sqrt(terms.Sum(static term => (long)WeightOf(term) * WeightOf(term))));

    private static int Scale(int entry, int length) => Pack(entry >> WeightBits, Math.Min(WeightOf(entry) * RelationWeights.Length / length, RelationWeights.Length));

    private static int Pack(int rowOrTerm, int weight) => (rowOrTerm << WeightBits) | weight;

    private static int WeightOf(int entry) => entry & ((1 << WeightBits) - 1);
}
