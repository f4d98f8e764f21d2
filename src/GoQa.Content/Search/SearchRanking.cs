using System.Runtime.CompilerServices;
using GoQa.Format;

namespace GoQa.Search;

/// <summary>
/// Ranks questions for a query by adding up the weights of its terms, which were computed when the bank was compiled (BM25 over
/// weighted fields, Robertson and Zaragoza 2009). It knows rows, not questions.
/// </summary>
internal static class SearchRanking
{
    /// <summary>Further terms of a query are not read. It also keeps a sum of weights within its bits.</summary>
    public const int MaxTerms = 16;

    /// <summary>Terms that one unfinished or mistyped word may stand for.</summary>
    private const int MaxExpansions = 32;

    /// <summary>Sums for so many questions stand on the stack, 16 KB; a larger bank has an array for each thread.</summary>
    private const int MaxOnStack = 4096;

    /// <summary>A guessed word counts half: what was typed, where it exists, is what was meant.</summary>
    private const int GuessShift = 1;

    [ThreadStatic]
    private static uint[]? _largeSums;

    /// <summary>Fills the matches, best first, and returns how many there are.</summary>
    public static int Rank(ReadOnlySpan<byte> query, Span<SearchMatch> matches, int questions, in SearchTables tables)
    {
        if (matches.IsEmpty)
        {
            return 0;
        }

        Span<uint> sums = questions <= MaxOnStack ? stackalloc uint[questions] : LargeSums(questions);
        Span<int> terms = stackalloc int[MaxTerms];
        int count = AddTerms(query, sums, terms, tables);
        return count == 0 ? 0 : BestMatches.Pick(sums, terms.Slice(0, count), matches, tables);
    }

    // Not inlined, as are the steps that it calls: together they go beyond what the compiler at run time is ready to inline, and it
    // would call the smallest accessors instead.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AddTerms(ReadOnlySpan<byte> query, Span<uint> sums, Span<int> terms, in SearchTables tables)
    {
        Span<byte> buffer = stackalloc byte[SearchTokenizer.MaxTermBytes];
        var tokenizer = new SearchTokenizer(query, buffer);
        int total = (tables.Starts.Length / PackedNumbers.Width) - 1;
        int count = 0;
        while (count < MaxTerms && tokenizer.MoveNext())
        {
            int term = TermFinder.Exact(tokenizer.Term, tables);
            if (term >= 0)
            {
                AddPostings(term, count, 0, sums, tables);
                terms[count++] = term;
            }
            else
            {
                AddGuesses(tokenizer.Term, tokenizer.End == query.Length, total, ref count, sums, terms, tables);
            }
        }

        return count;
    }

    // Each guess takes a place of its own, so that a hit can say which word it found.
    private static void AddGuesses(
        ReadOnlySpan<byte> word, bool isLast, int total, ref int count, Span<uint> sums, Span<int> terms, in SearchTables tables)
    {
        if (isLast)
        {
            (int first, int end) = TermFinder.Prefixed(word, total, tables);
            for (int term = first; term < end && term < first + MaxExpansions; term++)
            {
                AddGuess(term, ref count, sums, terms, tables);
            }

            if (first < end)
            {
                return;
            }
        }

        if (word.Length >= TermFinder.ShortestMistyped)
        {
            Span<int> found = stackalloc int[MaxExpansions];
            int guesses = TermFinder.Mistyped(word, total, tables, found);
            foreach (int term in found.Slice(0, guesses))
            {
                AddGuess(term, ref count, sums, terms, tables);
            }
        }
    }

    private static void AddGuess(int term, ref int count, Span<uint> sums, Span<int> terms, in SearchTables tables)
    {
        if (count < MaxTerms)
        {
            AddPostings(term, count, GuessShift, sums, tables);
            terms[count++] = term;
        }
    }

    // The inner loop, in a method of its own: the compiler keeps its few values in registers. No branch depends on the data, and
    // two postings are unpacked at a time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddPostings(int term, int place, int shift, Span<uint> sums, in SearchTables tables)
    {
        ReadOnlySpan<byte> postings = tables.PostingsOf(term);
        while (postings.Length >= 2 * PackedNumbers.Width)
        {
            ulong two = PackedNumbers.ReadTwoInHalves(postings);
            postings = postings.Slice(2 * PackedNumbers.Width);
            Add((uint)two, place, shift, sums);
            Add((uint)(two >> 32), place, shift, sums);
        }

        if (!postings.IsEmpty)
        {
            Add(PackedNumbers.ReadHalves(postings, 0), place, shift, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(uint posting, int place, int shift, Span<uint> sums)
    {
        ref uint sum = ref sums[SearchPosting.Row(posting)];
        sum = SearchSum.Add(sum, SearchPosting.WeightAndField(posting), shift, (uint)place);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<uint> LargeSums(int questions)
    {
        if (_largeSums is null || _largeSums.Length < questions)
        {
            _largeSums = new uint[questions];
        }

        Span<uint> sums = _largeSums.AsSpan(0, questions);
        sums.Clear();
        return sums;
    }
}
