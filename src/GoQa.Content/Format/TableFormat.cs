namespace GoQa.Format;

/// <summary>
/// What the generator and the library must agree on: the version of the data's layout and its limits. The files of this
/// folder are compiled into both assemblies, so that neither can drift from the other. docs/table-format.md describes them.
/// </summary>
internal static class TableFormat
{
    /// <summary>Raised whenever a table is added, removed or laid out differently. The library reads exactly this version.</summary>
    public const int Version = 5;

    /// <summary>
    /// Ids and former ids of questions, or the same of topics, or names and aliases of tags. Filters number the topics and tags of a
    /// bank with 16 bits, together.
    /// </summary>
    public const int MaxKeys = (1 << 15) - 16;

    /// <summary>Terms of the search index: a slot of a hash table keeps 18 bits for the key's number.</summary>
    public const int MaxTerms = (1 << KeyTableLayout.KeyBits) - 1;

    /// <summary>Questions one word of a bit set holds: eight bytes of seven bits.</summary>
    public const int QuestionsPerWord = 56;
}
