using System.Runtime.CompilerServices;
using GoQa.Format;
using GoQa.Tables;

namespace GoQa;

/// <content>What the handles ask: facts and texts by row. Nothing here checks a row; handles only hold rows that exist.</content>
public sealed partial class QuestionBank
{
    /// <summary>Place of a title among its question's pieces of prose.</summary>
    internal const int HeadingProse = 0;

    /// <summary>Place of the answer among its question's pieces of prose.</summary>
    internal const int AnswerProse = 1;

    private const int FirstListedProse = 2;
    private const int TitleName = 0;
    private const int LevelName = 1;
    private const int HashBytes = 16;

    private readonly BankTables _tables;
    private TextCache _bankNames;
    private TextCache _hashes;
    private TextCache _questionKeys;
    private TextCache _questionTitles;
    private TextCache _topicKeys;
    private TextCache _topicTitles;
    private TextCache _tagKeys;

    internal int QuestionCount { get; }

    /// <summary>Words of each set of questions.</summary>
    internal int WordsPerSet { get; }

    /// <summary>The number of the first tag's set.</summary>
    internal int FirstTagSet { get; }

    /// <summary>Gets the generated data, for what measures the library from within.</summary>
    internal BankTables GeneratedTables => _tables;

    internal ReadOnlySpan<byte> Sets => _tables.Sets;

    internal ReadOnlySpan<byte> StudyOrder => _tables.StudyOrder;

    internal ReadOnlySpan<byte> QuestionFacts => _tables.QuestionFacts;

    internal string QuestionKey(int key) =>
        _questionKeys.TryGet(key, out string? text) ? text : _questionKeys.Keep(_tables.QuestionKeys, key);

    internal ReadOnlySpan<byte> QuestionKeyUtf8(int key) => TextPool.Read(_tables.QuestionKeys, key);

    internal string QuestionTitle(int row) =>
        _questionTitles.TryGet(row, out string? text) ? text : _questionTitles.Keep(_tables.QuestionTitles, row);

    internal ReadOnlySpan<byte> QuestionTitleUtf8(int row) => TextPool.Read(_tables.QuestionTitles, row);

    internal string QuestionHash(int row) => Hash(row + 1);

    internal ReadOnlySpan<byte> QuestionHashUtf8(int row) => HashUtf8(row + 1);

    internal int? QuestionNumber(int row)
    {
        int number = QuestionFact(row, QuestionColumn.Number);
        return number == 0 ? null : number - 1;
    }

    internal Difficulty QuestionDifficulty(int row) => (Difficulty)QuestionFact(row, QuestionColumn.Difficulty);

    internal Topic QuestionTopic(int row) => new(this, QuestionFact(row, QuestionColumn.Topic));

    internal Prose QuestionProse(int row, int place) =>
        new(this, QuestionPart(row), QuestionFact(row, QuestionColumn.FirstProse) + place);

    internal BankList<Tag> QuestionTags(int row) =>
        new(this, QuestionFact(row, QuestionColumn.FirstTag), QuestionFact(row, QuestionColumn.Tags));

    internal int QuestionTag(int entry) => PackedNumbers.Read(_tables.QuestionTags, entry);

    internal string QuestionVersions(int row) =>
        VerbatimString(QuestionPart(row), QuestionFact(row, QuestionColumn.FirstVerbatim));

    internal ReadOnlySpan<byte> QuestionVersionsUtf8(int row) =>
        VerbatimUtf8(QuestionPart(row), QuestionFact(row, QuestionColumn.FirstVerbatim));

    internal BankList<AlternateName> QuestionAliases(int row) =>
        new(this, QuestionFact(row, QuestionColumn.FirstAlias), QuestionFact(row, QuestionColumn.Aliases));

    internal BankList<Prose> KeyPoints(int row) => new(this, row, QuestionFact(row, QuestionColumn.KeyPoints));

    internal Prose KeyPoint(int row, int index) => QuestionProse(row, FirstListedProse + index);

    internal BankList<Example> Examples(int row) => new(this, row, QuestionFact(row, QuestionColumn.Examples));

    internal Example Example(int row, int index) => new(
        this,
        QuestionPart(row),
        FirstReferenceProse(row) + QuestionFact(row, QuestionColumn.References) + index,
        QuestionFact(row, QuestionColumn.FirstVerbatim) + 1 + (index * GoQa.Example.Slots));

    internal BankList<FollowUp> FollowUps(int row) => new(this, row, QuestionFact(row, QuestionColumn.FollowUps));

    internal Prose FollowUpText(int row, int index) =>
        QuestionProse(row, FirstListedProse + QuestionFact(row, QuestionColumn.KeyPoints) + index);

    internal int FollowUpTarget(int row, int index) =>
        PackedNumbers.Read(_tables.FollowUpTargets, QuestionFact(row, QuestionColumn.FirstTarget) + index) - 1;

    internal BankList<Question> RelatedQuestions(int row)
    {
        ReadOnlySpan<byte> related = _tables.RelatedQuestions;
        int first = PackedNumbers.Read(related, row);
        return new BankList<Question>(this, first, PackedNumbers.Read(related, row + 1) - first);
    }

    internal int RelatedQuestion(int entry) => PackedNumbers.Read(_tables.RelatedQuestions, entry);

    internal BankList<Reference> References(int row) => new(this, row, QuestionFact(row, QuestionColumn.References));

    internal Reference Reference(int row, int index)
    {
        int address = QuestionFact(row, QuestionColumn.FirstVerbatim) + 1
            + (QuestionFact(row, QuestionColumn.Examples) * GoQa.Example.Slots) + index;
        return new Reference(this, QuestionPart(row), FirstReferenceProse(row) + index, address);
    }

    internal string TopicId(int row) => _topicKeys.TryGet(row, out string? text) ? text : _topicKeys.Keep(_tables.TopicKeys, row);

    internal ReadOnlySpan<byte> TopicIdUtf8(int row) => TextPool.Read(_tables.TopicKeys, row);

    internal string TopicTitle(int row) =>
        _topicTitles.TryGet(row, out string? text) ? text : _topicTitles.Keep(_tables.TopicTitles, row);

    internal ReadOnlySpan<byte> TopicTitleUtf8(int row) => TextPool.Read(_tables.TopicTitles, row);

    internal Prose TopicProse(int row, int place)
    {
        ReadOnlySpan<byte> facts = _tables.TopicFacts;
        int first = row * TopicColumn.Count;
        return new Prose(
            this,
            PackedNumbers.Read(facts, first + TopicColumn.Part),
            PackedNumbers.Read(facts, first + TopicColumn.FirstProse) + place);
    }

    internal string TagKey(int key) => _tagKeys.TryGet(key, out string? text) ? text : _tagKeys.Keep(_tables.TagKeys, key);

    internal ReadOnlySpan<byte> TagKeyUtf8(int key) => TextPool.Read(_tables.TagKeys, key);

    internal Prose TagDescription(int row) => OptionalProse(_tables.TagFacts, (row * TagColumn.Count) + TagColumn.Part);

    internal BankList<AlternateName> TagAliases(int row)
    {
        ReadOnlySpan<byte> facts = _tables.TagFacts;
        int first = row * TagColumn.Count;
        return new BankList<AlternateName>(
            this,
            ~PackedNumbers.Read(facts, first + TagColumn.FirstAlias),
            PackedNumbers.Read(facts, first + TagColumn.Aliases));
    }

    private static void CheckFormat(BankTables tables)
    {
        int found = PackedNumbers.Read(tables.BankFacts, BankColumn.FormatVersion);
        if (found != TableFormat.Version)
        {
            Throw.WrongFormat(found, TableFormat.Version);
        }
    }

    private int BankFact(int column) => PackedNumbers.Read(_tables.BankFacts, column);

    private int QuestionFact(int row, int column) =>
        PackedNumbers.Read(_tables.QuestionFacts, (row * QuestionColumn.Count) + column);

    private int FirstReferenceProse(int row) =>
        QuestionFact(row, QuestionColumn.FirstProse) + FirstListedProse
        + QuestionFact(row, QuestionColumn.KeyPoints) + QuestionFact(row, QuestionColumn.FollowUps);

    private int QuestionPart(int row) => QuestionFact(row, QuestionColumn.Part);

    private string BankName(int name) => _bankNames.TryGet(name, out string? text) ? text : _bankNames.Keep(_tables.BankNames, name);

    private ReadOnlySpan<byte> BankNameUtf8(int name) => TextPool.Read(_tables.BankNames, name);

    private Prose BankDescription() => OptionalProse(_tables.BankFacts, BankColumn.DescriptionPart);

    /// <summary>Prose whose part (plus one, 0 for none) and place stand side by side in a table.</summary>
    private Prose OptionalProse(ReadOnlySpan<byte> facts, int column)
    {
        int part = PackedNumbers.Read(facts, column) - 1;
        return part < 0 ? default : new Prose(this, part, PackedNumbers.Read(facts, column + 1));
    }

    private string Hash(int index) =>
        _hashes.TryGet(index, out string? text) ? text : _hashes.Keep(QuestionCount + 1, index, HashUtf8(index));

    private ReadOnlySpan<byte> HashUtf8(int index) => _tables.Hashes.Slice(index * HashBytes, HashBytes);

    // Inlined, as are their callers: the caller's copy then stays in registers, and only what is used of it is made.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Found(int row, out Question question)
    {
        question = row < 0 ? default : new Question(this, row);
        return row >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Found(int row, out Topic topic)
    {
        topic = row < 0 ? default : new Topic(this, row);
        return row >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Found(int row, out Tag tag)
    {
        tag = row < 0 ? default : new Tag(this, row);
        return row >= 0;
    }

    private int NumberedRow(int number)
    {
        ReadOnlySpan<byte> numbers = _tables.QuestionNumbers;
        int low = 0;
        int high = BankFact(BankColumn.Numbered) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int found = PackedNumbers.Read(numbers, middle * 2);
            if (found == number)
            {
                return PackedNumbers.Read(numbers, (middle * 2) + 1);
            }

            (low, high) = found < number ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
