using System.Text;

namespace GoQa.Benchmarks.Data;

/// <summary>
/// What is asked, the same for all peers and for every run: keys in a shuffled order that is long enough not to be learnt by the
/// processor, and pairs of tag and difficulty.
/// </summary>
internal sealed class Workload
{
    /// <summary>Keys of one pass.</summary>
    public const int Keys = 1024;

    /// <summary>Keys of one pass for peers that go through all questions for each.</summary>
    public const int FewKeys = 32;

    /// <summary>Pairs of tag and difficulty of one pass.</summary>
    public const int Pairs = 32;

    private const int Seed = 20_261_123;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz";

    public Workload(QuestionBank bank)
    {
        var random = new Random(Seed);
        string[] ids = [.. bank.Questions.Select(question => question.Id)];
        HashSet<string> known = [.. ids];
        HashSet<int> lengths = [.. ids.Select(id => id.Length)];
        string[] drawn = random.GetItems(ids, Keys);

        // Copies, since an application's key is no literal of the bank: equal by content and not by reference.
        Ids = [.. drawn.Select(id => new string(id.AsSpan()))];
        NearMisses = [.. drawn.Select(id => ChangeOne(id, known, random))];
        OtherLengths = [.. drawn.Select(id => ChangeLength(id, lengths))];
        IdsUtf8 = [.. Ids.Select(Encoding.UTF8.GetBytes)];
        Questions = [.. Ids.Select(id => bank.Find(id))];
        Queries = PickQueries(bank, random);
    }

    public string[] Ids { get; }

    public byte[][] IdsUtf8 { get; }

    /// <summary>Gets ids with one character replaced.</summary>
    public string[] NearMisses { get; }

    /// <summary>Gets ids lengthened to a length that no id has.</summary>
    public string[] OtherLengths { get; }

    /// <summary>Gets the questions of <see cref="Ids"/>.</summary>
    public Question[] Questions { get; }

    /// <summary>Gets the filters: half of them with the most frequent tags, half with rare ones.</summary>
    public TagQuery[] Queries { get; }

    private static string ChangeOne(string id, HashSet<string> known, Random random)
    {
        while (true)
        {
            char[] changed = id.ToCharArray();
            changed[random.Next(changed.Length)] = Alphabet[random.Next(Alphabet.Length)];
            var key = new string(changed);
            if (!known.Contains(key))
            {
                return key;
            }
        }
    }

    private static string ChangeLength(string id, HashSet<int> lengths)
    {
        do
        {
            id += "x";
        }
        while (lengths.Contains(id.Length));

        return id;
    }

    private static TagQuery[] PickQueries(QuestionBank bank, Random random)
    {
        (Tag Tag, int Place, int Count)[] tags = [.. bank.Tags
            .Select((tag, place) => (Tag: tag, Place: place, tag.Questions.Count))
            .Where(tag => tag.Count > 0)
            .OrderByDescending(tag => tag.Count)
            .ThenBy(tag => tag.Place)];
        TagQuery[] queries = [.. tags.Take(Pairs / 2).Concat(tags.TakeLast(Pairs / 2))
            .Select((tag, i) => new TagQuery(tag.Tag, new string(tag.Tag.Name.AsSpan()), tag.Place, (Difficulty)(i % 4)))];
        random.Shuffle(queries);
        return queries;
    }
}
