using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Diagnostics;

/// <summary>
/// Every rule for content: 1xx a file, 2xx one question, 3xx the bank as a whole (32x its ledger), 4xx a limit. An error cannot be configured away,
/// because the text it speaks of would silently be missing from the bank; warnings and informations can, in a .globalconfig.
/// </summary>
internal static class ContentRules
{
    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "GOQA101", "A bank file cannot be read",
        "The file cannot be read: it is missing, or it is not text. Mend its name in the project, or save it as UTF-8.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnparsableMarkdown = new(
        "GOQA102", "The Markdown is nested too deeply",
        "The Markdown is nested more than 128 levels deep, most deeply about here. Nothing of the file is read. Write it with less nesting.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new(
        "GOQA103", "An invisible or damaged character",
        "{0} is invisible, reorders text or stands for bytes that are not UTF-8. Delete it, write it as an escape in code, or save the file as UTF-8.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor InvalidBankName = new(
        "GOQA104", "The bank cannot be named so",
        "'{0}' cannot be the {1} of a bank. Set {2} to {3}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnderlinedHeading = new(
        "GOQA105", "A heading made by underlining",
        "The line below '{0}' makes it a heading. For a heading write '{1}' before the text; for a line between questions leave a blank line above it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor BrokenTable = new(
        "GOQA106", "A table that is none",
        "This table is read as a paragraph. Leave a blank line before and after it, and give each row the header's number of cells.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnclosedFence = new(
        "GOQA107", "A fence that is not closed",
        "This fence has no closing one, so all that follows in the file is code. Write the same fence below the code.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor HiddenSection = new(
        "GOQA108", "A section name inside a paragraph",
        "'{0}' stands inside a paragraph and begins no section. Leave a blank line above it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor GeneratorFailure = new(
        "GOQA109", "The generator failed on a file",
        "The generator failed on this file ({0}). Please report it with the file. The rest of the bank is compiled.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnusedDefinition = new(
        "GOQA110", "A link definition that nothing uses",
        "Nothing uses the definition of '[{0}]', so readers never see it. Write '[{0}]' where the link belongs, write it as '[title](address)', or delete it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ShownHtml = new(
        "GOQA111", "HTML that is shown as text",
        "Readers see '{0}' as it stands, because HTML is text here. Write it in Markdown, put it into back-ticks, or delete it.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingDifficulty = new(
        "GOQA201", "A question without a difficulty",
        "The question has no difficulty. Write below its title, for example: **Difficulty:** medium · **Tags:** `tag`.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownDifficulty = new(
        "GOQA202", "An unknown difficulty",
        "'{0}' is no difficulty{1}. Write one of: warm-up, medium, hard, staff.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownMetadataKey = new(
        "GOQA203", "An unknown key in the line of metadata",
        "'{0}' is no key of {1}{3}. Write one of: {2}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor InvalidId = new(
        "GOQA204", "An id of the wrong form",
        "'{0}' cannot be an id. Write lower-case letters, digits and single hyphens, a letter first, at most 64 characters, such as {1}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MissingId = new(
        "GOQA205", "A heading without a permanent id",
        "The {0} has no permanent id; '{1}' is derived from its title and changes with it. Write {{#{2}}} after the title.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingSection = new(
        "GOQA206", "A question without an expected section",
        "The question has no {0}. Write '**{1}**' and a list below it.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingAnswer = new(
        "GOQA207", "A question without an answer",
        "The question has no answer. Write it below the line of metadata, before the key points.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnplacedText = new(
        "GOQA208", "Text that belongs to no part of a question",
        "This text belongs to no part of {0}. To keep it, {1}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ForbiddenLink = new(
        "GOQA209", "A link to a place that is not allowed",
        "A link may not lead to '{0}'. Write an http, https or mailto address, or the id of a question or topic, such as (#gmp-model).",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor EmptyTitle = new(
        "GOQA210", "A heading without a title",
        "The {0} has no title. Write it after the {1}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RepeatedTag = new(
        "GOQA211", "A tag given twice",
        "The tag '{0}' stands here twice. Delete one.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoDerivableId = new(
        "GOQA212", "A title from which no id can be derived",
        "No id can be derived from this title. Write one after it, such as {#my-question}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RepeatedMetadata = new(
        "GOQA213", "A metadata key given twice",
        "The key '{0}' stands here twice. Keep one of them, with all values after it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MisspeltSection = new(
        "GOQA214", "A section name that is misspelt",
        "'{0}' begins no section and belongs to the answer{1}. Write the name of a section, or words that are less like one.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor HeadingLevel = new(
        "GOQA215", "A heading of the wrong level",
        "'{0}' is a heading of level {1} and begins no {2} here. Write it with '{3}'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RepeatedAlias = new(
        "GOQA216", "A former id that says nothing",
        "The former id '{0}' is {1}. Delete it.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyItem = new(
        "GOQA217", "An item without text",
        "The list has an item without text. Write the text, or delete the item.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "GOQA301", "An id given twice",
        "The id '{0}' is taken by the {1} at {2}. Choose another one.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DuplicateNumber = new(
        "GOQA302", "A number given twice",
        "The number {0} is taken by the question at {1}. The highest number in use is {2}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DanglingLink = new(
        "GOQA303", "A link to an id that does not exist",
        "The bank has no question or topic '{0}'{1}. Write the id of one that exists.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownTag = new(
        "GOQA304", "A tag that the vocabulary lacks",
        "The vocabulary has no tag '{0}'{1}. Write one that it has, or add this one to the list under '## Tags'.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoMember = new(
        "GOQA305", "A name that cannot be a C# member",
        "The {0} '{1}' has no member in {2}: {3}. It is still found by name.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SecondBankTitle = new(
        "GOQA306", "A second title of the bank",
        "The bank has its title at {0}. Make this a topic ('##') or delete it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MissingBankTitle = new(
        "GOQA307", "A bank without a title",
        "The bank '{0}' has no title. Write '# Title' at the top of a file.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor QuestionWithoutTopic = new(
        "GOQA308", "A question outside any topic",
        "No topic stands before this question. Write '## Topic' above it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor VocabularyEntry = new(
        "GOQA309", "An entry of the vocabulary that cannot be read",
        "The entry cannot be read, because {0}. Write it as: - `tag` (`alias`, `alias`): description.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DuplicateTagName = new(
        "GOQA310", "A tag name given twice",
        "The tag name '{0}' is taken by the entry at {1}. Delete one of the two.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor LedgerLine = new(
        "GOQA320", "A line of the ledger that cannot be read",
        "The line cannot be read, because {0}. Write, with one tab between cells: '{1}'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SecondLedger = new(
        "GOQA321", "A second ledger",
        "The bank has its ledger in {0}. Write these rows there and take this file out of the project.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnsortedLedger = new(
        "GOQA322", "A row of the ledger out of order",
        "The row of '{0}' belongs above that of '{1}', {2}. The rows are sorted, so that changes of two authors rarely meet.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RepeatedLedgerRow = new(
        "GOQA323", "An id with two rows in the ledger",
        "The {0} '{1}' has its row in {2}. Delete one of the two.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor IdWithoutRow = new(
        "GOQA324", "An id that the ledger lacks",
        "The {0} '{1}' has no row in {2}, which keeps every id that was ever published. Write {3}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor VanishedId = new(
        "GOQA325", "A published id that is gone",
        "The bank has no {0} '{1}' any more{4}. If it has a new id, write in this line: '{2}'; if it is gone for good: '{3}'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor IdUsedAgain = new(
        "GOQA326", "A former id with another meaning",
        "'{0}' was the id of another {1}: {2} says that it {3}. Choose another one; or, if it means the same {1}, write there: '{4}'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RenamedToNowhere = new(
        "GOQA327", "A renamed id that leads nowhere",
        "'{0}' cannot be renamed to '{1}': {2}. Write the id of a {3} that the bank has, or: '{4}'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor FormerIdInMarkdown = new(
        "GOQA328", "A former id beside the ledger",
        "The former id '{0}' belongs in {1} and nowhere else. Delete it here{2}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NoFormerMember = new(
        "GOQA329", "A former id whose member means something else",
        "The former id '{0}' leaves no member: {1} is that of '{2}' now, and code that used the old one gets it without a warning. Choose another id than '{2}'.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyBank = new(
        "GOQA330", "A bank without questions",
        "The bank '{0}' has no question. Write '### 1. Question? {{#id}}' below a topic.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "GOQA401", "A file that is too large",
        "The file has {0} characters; the limit is {1}. Split it: any number of files make one bank.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TooMany = new(
        "GOQA402", "A bank that is too large",
        "The bank has {0} {1}; the limit is {2}. Split it into several banks.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TooLong = new(
        "GOQA403", "A name or number that is too long",
        "'{0}...' is too long for a {1}. The limit is {2}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ParagraphTooLong = new(
        "GOQA404", "A paragraph that is too long",
        "The paragraph, table or link definition has {0} characters; the limit is {1}. Split it by blank lines, shorten the address, or write it as code.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TooManyMarks = new(
        "GOQA405", "A paragraph with too many marks",
        "The paragraph or table has {0} stars, underscores, tildes and brackets; the limit is {1}. Split it by blank lines, or write it as code.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TableTooWide = new(
        "GOQA406", "A table that is too wide",
        "The table has {0} columns; the limit is {1}. Write it with fewer, or as several tables.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TableTooLarge = new(
        "GOQA407", "A table that is too large",
        "The table has {0} cells, those of short rows included; the limit is {1}. Write it as several tables.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor OutputTooLarge = new(
        "GOQA408", "A file whose texts grow too large",
        "Up to here the file of {0} characters comes to more than {1} as Markdown, HTML and plain text. Shorten link definitions that are used many times, or split the file.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor BankTooLong = new(
        "GOQA409", "A bank that is too long",
        "The files of the bank have {0} characters together; the limit is {1}. Split it into several banks.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TooManySets = new(
        "GOQA410", "A bank with too many tags for its questions",
        "The filters of {0} questions by {1} tags and topics would take {2} bytes; the limit is {3}. Use fewer tags, or split the bank.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    private const string Category = "GoQa.Content";

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = Collect();

    /// <summary>All rules, ordered by code.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => Descriptors.Values.OrderBy(static rule => rule.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor ByCode(string code) => Descriptors[code];

    private static Dictionary<string, DiagnosticDescriptor> Collect()
    {
        DiagnosticDescriptor[] rules =
        [
            UnreadableFile, UnparsableMarkdown, ForbiddenCharacter, InvalidBankName, UnderlinedHeading, BrokenTable, UnclosedFence,
            HiddenSection, GeneratorFailure, UnusedDefinition, ShownHtml,
            MissingDifficulty, UnknownDifficulty, UnknownMetadataKey, InvalidId, MissingId, MissingSection, MissingAnswer,
            UnplacedText, ForbiddenLink, EmptyTitle, RepeatedTag, NoDerivableId, RepeatedMetadata,
            MisspeltSection, HeadingLevel, RepeatedAlias, EmptyItem,
            DuplicateId, DuplicateNumber, DanglingLink, UnknownTag, NoMember, SecondBankTitle, MissingBankTitle,
            QuestionWithoutTopic, VocabularyEntry, DuplicateTagName,
            LedgerLine, SecondLedger, UnsortedLedger, RepeatedLedgerRow, IdWithoutRow, VanishedId, IdUsedAgain, RenamedToNowhere,
            FormerIdInMarkdown, NoFormerMember, EmptyBank,
            FileTooLarge, TooMany, TooLong, ParagraphTooLong, TooManyMarks, TableTooWide, TableTooLarge, OutputTooLarge, BankTooLong,
            TooManySets,
        ];
        return rules.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
    }
}
