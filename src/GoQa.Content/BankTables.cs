using System.ComponentModel;
using System.Runtime.CompilerServices;
using GoQa.Format;
using GoQa.Search;
using GoQa.Tables;

namespace GoQa;

/// <summary>
/// The data of a bank, as constants. The generator derives one class from it for each bank; applications
/// use <see cref="QuestionBank"/>. A property is one table; <c>docs/table-format.md</c> describes each. Every operation that is
/// called often is one virtual call whose override hands constants to the algorithms here: a getter for each table would cost a
/// nanosecond each.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class BankTables
{
    /// <summary>Gets the facts of the bank as a whole, packed numbers: format version, counts, where the description is.</summary>
    public abstract ReadOnlySpan<byte> BankFacts { get; }

    /// <summary>Gets the pool of the bank's title and level.</summary>
    public abstract ReadOnlySpan<byte> BankNames { get; }

    /// <summary>Gets the content hashes, 16 hexadecimal digits each: the bank's, then the questions'.</summary>
    public abstract ReadOnlySpan<byte> Hashes { get; }

    /// <summary>Gets the facts of the questions, packed numbers, the same count for each.</summary>
    public abstract ReadOnlySpan<byte> QuestionFacts { get; }

    /// <summary>Gets the pool of the questions' titles in plain text.</summary>
    public abstract ReadOnlySpan<byte> QuestionTitles { get; }

    /// <summary>Gets the pool of the questions' ids, then of the former ids.</summary>
    public abstract ReadOnlySpan<byte> QuestionKeys { get; }

    /// <summary>Gets the texts of that pool in UTF-16, little end first; empty where an id is not ASCII.</summary>
    public abstract ReadOnlySpan<byte> QuestionKeysUtf16 { get; }

    /// <summary>Gets the hash table over the questions' ids.</summary>
    public abstract ReadOnlySpan<byte> QuestionSlots { get; }

    /// <summary>Gets the questions' numbers in ascending order, each with its question, packed numbers in pairs.</summary>
    public abstract ReadOnlySpan<byte> QuestionNumbers { get; }

    /// <summary>Gets the questions by difficulty, then number, those without a number last and in the bank's order; packed numbers.</summary>
    public abstract ReadOnlySpan<byte> StudyOrder { get; }

    /// <summary>Gets the related questions: where those of each question begin and the last one's end, then the questions, nearest first; packed numbers.</summary>
    public abstract ReadOnlySpan<byte> RelatedQuestions { get; }

    /// <summary>Gets the tags of all questions one after the other, packed numbers.</summary>
    public abstract ReadOnlySpan<byte> QuestionTags { get; }

    /// <summary>Gets the question that answers each follow-up plus one, or 0, packed numbers.</summary>
    public abstract ReadOnlySpan<byte> FollowUpTargets { get; }

    /// <summary>Gets the facts of the topics, packed numbers, the same count for each.</summary>
    public abstract ReadOnlySpan<byte> TopicFacts { get; }

    /// <summary>Gets the pool of the topics' titles in plain text.</summary>
    public abstract ReadOnlySpan<byte> TopicTitles { get; }

    /// <summary>Gets the pool of the topics' ids, then of the former ids.</summary>
    public abstract ReadOnlySpan<byte> TopicKeys { get; }

    /// <summary>Gets the texts of that pool in UTF-16, little end first; empty where an id is not ASCII.</summary>
    public abstract ReadOnlySpan<byte> TopicKeysUtf16 { get; }

    /// <summary>Gets the hash table over the topics' ids.</summary>
    public abstract ReadOnlySpan<byte> TopicSlots { get; }

    /// <summary>Gets the facts of the tags, packed numbers, the same count for each.</summary>
    public abstract ReadOnlySpan<byte> TagFacts { get; }

    /// <summary>Gets the pool of the tags' names, then of their aliases.</summary>
    public abstract ReadOnlySpan<byte> TagKeys { get; }

    /// <summary>Gets the texts of that pool in UTF-16, little end first; empty where a name is not ASCII.</summary>
    public abstract ReadOnlySpan<byte> TagKeysUtf16 { get; }

    /// <summary>Gets the hash table over the tags' names.</summary>
    public abstract ReadOnlySpan<byte> TagSlots { get; }

    /// <summary>Gets the sets of questions of each difficulty, topic and tag, as bits.</summary>
    public abstract ReadOnlySpan<byte> Sets { get; }

    /// <summary>Gets the search index.</summary>
    public abstract SearchTables SearchIndex { get; }

    /// <summary>Ranks questions for a query; an override forwards to <see cref="Search(ReadOnlySpan{byte}, Span{SearchMatch}, ReadOnlySpan{byte}, in SearchTables)"/>.</summary>
    /// <param name="query">The query in UTF-8.</param>
    /// <param name="matches">Room for the matches; filled from its beginning, best first.</param>
    /// <returns>The number of matches.</returns>
    public abstract int Search(ReadOnlySpan<byte> query, Span<SearchMatch> matches);

    /// <summary>Finds a question; an override forwards to <see cref="Find(ReadOnlySpan{char}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>.</summary>
    /// <param name="key">An id or former id.</param>
    /// <returns>The question, or -1.</returns>
    public abstract int FindQuestion(ReadOnlySpan<char> key);

    /// <inheritdoc cref="FindQuestion(ReadOnlySpan{char})"/>
    public abstract int FindQuestion(ReadOnlySpan<byte> key);

    /// <summary>Finds a topic; an override forwards to <see cref="Find(ReadOnlySpan{char}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>.</summary>
    /// <param name="key">An id or former id.</param>
    /// <returns>The topic, or -1.</returns>
    public abstract int FindTopic(ReadOnlySpan<char> key);

    /// <inheritdoc cref="FindTopic(ReadOnlySpan{char})"/>
    public abstract int FindTopic(ReadOnlySpan<byte> key);

    /// <summary>Finds a tag; an override forwards to <see cref="Find(ReadOnlySpan{char}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>.</summary>
    /// <param name="key">A name or alias.</param>
    /// <returns>The tag, or -1.</returns>
    public abstract int FindTag(ReadOnlySpan<char> key);

    /// <inheritdoc cref="FindTag(ReadOnlySpan{char})"/>
    public abstract int FindTag(ReadOnlySpan<byte> key);

    /// <summary>The pool of all pieces of prose of one source file as Markdown.</summary>
    /// <param name="part">The file's place in the bank.</param>
    /// <returns>The pool.</returns>
    public abstract ReadOnlySpan<byte> Markdown(int part);

    /// <summary>The pool of all pieces of prose of one source file as HTML, in the same order.</summary>
    /// <inheritdoc cref="Markdown(int)"/>
    public abstract ReadOnlySpan<byte> Html(int part);

    /// <summary>The pool of all pieces of prose of one source file as plain text, in the same order.</summary>
    /// <inheritdoc cref="Markdown(int)"/>
    public abstract ReadOnlySpan<byte> Text(int part);

    /// <summary>The pool of what has one form only in one source file: code, languages, addresses.</summary>
    /// <inheritdoc cref="Markdown(int)"/>
    public abstract ReadOnlySpan<byte> Verbatim(int part);

    /// <summary>The pool of the JSON documents of the questions of one source file, in their order; empty when the bank has none.</summary>
    /// <inheritdoc cref="Markdown(int)"/>
    public abstract ReadOnlySpan<byte> Json(int part);

    internal ReadOnlySpan<byte> SearchTerm(int term) => TextPool.Read(SearchIndex.Terms, term);

    /// <summary>Ranks questions for a query.</summary>
    /// <param name="query">The query in UTF-8.</param>
    /// <param name="matches">Room for the matches.</param>
    /// <param name="bankFacts">The facts of the bank, for the number of questions.</param>
    /// <param name="index">The search index.</param>
    /// <returns>The number of matches.</returns>
    protected static int Search(ReadOnlySpan<byte> query, Span<SearchMatch> matches, ReadOnlySpan<byte> bankFacts, in SearchTables index) =>
        SearchRanking.Rank(query, matches, PackedNumbers.Read(bankFacts, BankColumn.Questions), index);

    /// <summary>Finds a key given as UTF-16 in a hash table.</summary>
    /// <param name="key">The key.</param>
    /// <param name="slots">The hash table.</param>
    /// <param name="utf16Keys">The texts of the keys as UTF-16.</param>
    /// <param name="utf8Keys">Pool of the keys as UTF-8.</param>
    /// <returns>The number that the key stands for, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static int Find(ReadOnlySpan<char> key, ReadOnlySpan<byte> slots, ReadOnlySpan<byte> utf16Keys, ReadOnlySpan<byte> utf8Keys) =>
        KeyTable.Find(key, slots, utf16Keys, utf8Keys);

    /// <summary>Finds a key given as UTF-8 in a hash table.</summary>
    /// <param name="key">The key.</param>
    /// <param name="slots">The hash table.</param>
    /// <param name="utf8Keys">Pool of the keys as UTF-8.</param>
    /// <returns>The number that the key stands for, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static int Find(ReadOnlySpan<byte> key, ReadOnlySpan<byte> slots, ReadOnlySpan<byte> utf8Keys) =>
        KeyTable.Find(key, slots, utf8Keys);
}
