using System.Text;
using GoQa.Format;
using GoQa.Search;

namespace GoQa;

/// <content>Full-text search.</content>
public sealed partial class QuestionBank
{
    /// <summary>Characters of a query that are read; the rest is passed over, so that a query of any length takes little time.</summary>
    public const int MaxQueryLength = 1024;

    /// <summary>The stack is cleared before it is used: 3 KB of it cost as much as all else in a search of one word.</summary>
    private const int ShortQueryLength = 64;

    /// <summary>
    /// Finds the questions that fit a query best, over titles, tags with their other spellings, key points, answers, code and
    /// follow-ups. Allocates nothing.
    /// </summary>
    /// <remarks>
    /// Words in a query are alternatives, and a question that has several stands before one that has few. Case, plural and simple
    /// inflections do not matter; a Go identifier is found whole and by its parts. A last word that is no word of the bank is
    /// taken as the beginning of one, and a longer word that is none as one with a typing error. A bank of more than 4,096
    /// questions allocates one array for each thread, at its first search.
    /// </remarks>
    /// <param name="query">The words to look for; anything is allowed. At most <see cref="MaxQueryLength"/> characters and sixteen terms are read.</param>
    /// <returns>At most ten hits, best first; none for a query without a word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public SearchHits Search(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Search(query.AsSpan());
    }

    /// <inheritdoc cref="Search(string)"/>
    public SearchHits Search(ReadOnlySpan<char> query)
    {
        Span<byte> utf8 = query.Length <= ShortQueryLength ? stackalloc byte[ShortQueryLength * 3] : stackalloc byte[MaxQueryLength * 3];
        return Search(ToUtf8(query, utf8));
    }

    /// <summary>Finds the questions that fit a query in UTF-8 best. Allocates nothing.</summary>
    /// <inheritdoc cref="Search(string)" path="/remarks"/>
    /// <param name="queryUtf8">The words to look for; anything is allowed, also bytes that are not UTF-8.</param>
    /// <returns>At most ten hits, best first; none for a query without a word.</returns>
    public SearchHits Search(ReadOnlySpan<byte> queryUtf8)
    {
        return SearchHits.Of(this, _tables, Cut(queryUtf8));
    }

    /// <summary>Finds as many questions as a span holds. Allocates nothing for up to 128 hits, above that one array.</summary>
    /// <inheritdoc cref="Search(string)" path="/remarks"/>
    /// <param name="query">The words to look for; anything is allowed.</param>
    /// <param name="hits">Room for the hits; filled from its beginning, best first.</param>
    /// <returns>The number of hits.</returns>
    public int Search(ReadOnlySpan<char> query, Span<SearchHit> hits)
    {
        Span<byte> utf8 = query.Length <= ShortQueryLength ? stackalloc byte[ShortQueryLength * 3] : stackalloc byte[MaxQueryLength * 3];
        return Search(ToUtf8(query, utf8), hits);
    }

    /// <summary>Finds as many questions as a span holds, for a query in UTF-8. Allocates nothing for up to 128 hits, above that one array.</summary>
    /// <inheritdoc cref="Search(string)" path="/remarks"/>
    /// <param name="queryUtf8">The words to look for; anything is allowed, also bytes that are not UTF-8.</param>
    /// <param name="hits">Room for the hits; filled from its beginning, best first.</param>
    /// <returns>The number of hits.</returns>
    public int Search(ReadOnlySpan<byte> queryUtf8, Span<SearchHit> hits)
    {
        const int MaxOnStack = 128;
        Span<SearchMatch> matches = hits.Length <= MaxOnStack ? stackalloc SearchMatch[hits.Length] : new SearchMatch[Math.Min(hits.Length, QuestionCount)];
        int count = _tables.Search(Cut(queryUtf8), matches);
        for (int i = 0; i < count; i++)
        {
            hits[i] = new SearchHit(this, matches[i]);
        }

        return count;
    }

    internal ReadOnlySpan<byte> FindMatch(int row, int term, SearchField field, out Range match)
    {
        ReadOnlySpan<byte> word = _tables.SearchTerm(term);
        var question = new Question(this, row);
        match = default;
        switch (field)
        {
            case SearchField.Title:
                return Locate(question.TitleUtf8, word, ref match);
            case SearchField.KeyPoints:
                return LocateFirst(question.KeyPoints, word, ref match);
            case SearchField.Answer:
                return Locate(question.Answer.TextUtf8, word, ref match);
            case SearchField.Tags:
                foreach (Tag tag in question.Tags)
                {
                    if (TryLocate(tag.NameUtf8, word, ref match))
                    {
                        return tag.NameUtf8;
                    }
                }

                return Locate(question.Topic.TitleUtf8, word, ref match);
            case SearchField.Examples:
                foreach (Example example in question.Examples)
                {
                    if (TryLocate(example.CodeUtf8, word, ref match))
                    {
                        return example.CodeUtf8;
                    }

                    if (TryLocate(example.Caption.TextUtf8, word, ref match))
                    {
                        return example.Caption.TextUtf8;
                    }
                }

                return default;
            default:
                foreach (FollowUp followUp in question.FollowUps)
                {
                    if (TryLocate(followUp.Text.TextUtf8, word, ref match))
                    {
                        return followUp.Text.TextUtf8;
                    }
                }

                return default;
        }
    }

    private static ReadOnlySpan<byte> LocateFirst(BankList<Prose> texts, scoped ReadOnlySpan<byte> word, scoped ref Range match)
    {
        foreach (Prose text in texts)
        {
            if (TryLocate(text.TextUtf8, word, ref match))
            {
                return text.TextUtf8;
            }
        }

        return default;
    }

    private static ReadOnlySpan<byte> Locate(ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> word, scoped ref Range match)
    {
        _ = TryLocate(text, word, ref match);
        return text;
    }

    private static bool TryLocate(ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> word, scoped ref Range match)
    {
        var tokenizer = new SearchTokenizer(text, stackalloc byte[SearchTokenizer.MaxTermBytes]);
        while (tokenizer.MoveNext())
        {
            if (tokenizer.Term.SequenceEqual(word))
            {
                match = tokenizer.Start..tokenizer.End;
                return true;
            }
        }

        return false;
    }

    // Half a surrogate pair becomes U+FFFD, which is no word of any bank.
    private static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<char> query, Span<byte> utf8)
    {
        ReadOnlySpan<char> read = query.Length <= MaxQueryLength ? query : query.Slice(0, MaxQueryLength);
        return utf8.Slice(0, Encoding.UTF8.GetBytes(read, utf8));
    }

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= MaxQueryLength * 3 ? utf8 : utf8.Slice(0, MaxQueryLength * 3);
}
