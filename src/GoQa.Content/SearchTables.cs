using System.ComponentModel;
using GoQa.Format;

namespace GoQa;

/// <summary>The tables of a bank's search index, handed over in one piece by the generated class. Applications use <see cref="QuestionBank.Search(string)"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct SearchTables
{
    /// <summary>Gets the pool of the terms in UTF-8, in ordinal order.</summary>
    public ReadOnlySpan<byte> Terms { get; init; }

    /// <summary>Gets the hash table over the terms.</summary>
    public ReadOnlySpan<byte> Slots { get; init; }

    /// <summary>Gets where each term's postings begin, and where the last one's end, packed numbers.</summary>
    public ReadOnlySpan<byte> Starts { get; init; }

    /// <summary>Gets the postings, by term, within a term by question: packed numbers of question, weight and field.</summary>
    public ReadOnlySpan<byte> Postings { get; init; }

    /// <summary>Gets the terms in the order of their letters read backwards, packed numbers.</summary>
    public ReadOnlySpan<byte> Backwards { get; init; }

    /// <summary>The postings of one term.</summary>
    internal ReadOnlySpan<byte> PostingsOf(int term)
    {
        int first = PackedNumbers.Read(Starts, term);
        int end = PackedNumbers.Read(Starts, term + 1);
        return Postings.Slice(first * PackedNumbers.Width, (end - first) * PackedNumbers.Width);
    }
}
