using System.Text;
using GoQa.Generators.Checking;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;
using GoQa.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GoQa.Generators;

/// <summary>The names of the pipeline's steps, in their order, and the first of them.</summary>
internal static class PipelineSteps
{
    /// <summary>1: additional files with a bank's metadata. Build options go no further, so that a change of theirs parses nothing.</summary>
    public const string Files = nameof(Files);

    /// <summary>2: the text of each file.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>3: what each file says, with places.</summary>
    public const string Drafts = nameof(Drafts);

    /// <summary>4: the files of each bank, in order.</summary>
    public const string Banks = nameof(Banks);

    /// <summary>5: the sound part of each bank, and the problems.</summary>
    public const string Checked = nameof(Checked);

    /// <summary>6a: the problems.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>6b: the bank without places. Text that only moves ends here.</summary>
    public const string Models = nameof(Models);

    /// <summary>7a: the bank cut into what is compiled apart.</summary>
    public const string Layouts = nameof(Layouts);

    /// <summary>8a: what tables and members are made of.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>8b: the long texts of each file. An edited word ends in one of them.</summary>
    public const string Texts = nameof(Texts);

    /// <summary>8c: the fingerprints.</summary>
    public const string Hashes = nameof(Hashes);

    /// <summary>7b: the search index. Any changed word changes it.</summary>
    public const string Searches = nameof(Searches);

    /// <summary>8d: the related questions. Any changed word asks for them anew, and few change them.</summary>
    public const string Relations = nameof(Relations);

    /// <summary>7c: what the JSON documents of each file's questions say. A change that no document shows ends here.</summary>
    public const string Documents = nameof(Documents);

    private const string NameOption = "build_metadata.AdditionalFiles.QuestionBankName";
    private const string NamespaceOption = "build_metadata.AdditionalFiles.QuestionBankNamespace";

    public static IEnumerable<BankFile> ToBankFile(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (metadata.TryGetValue(NameOption, out string? name) && !string.IsNullOrWhiteSpace(name))
        {
            metadata.TryGetValue(NamespaceOption, out string? space);
            yield return new BankFile(new BankKey(space?.Trim() ?? string.Empty, name.Trim()), file);
        }
    }

    public static SourceDocument Load(BankFile file, CancellationToken cancellation) =>
        new(file.Bank, file.Text.Path, file.Text.GetText(cancellation) is { } text && IsUnicode(text.Encoding) ? text.ToString() : null);

    // Where bytes are no UTF-8, compilers fall back to the encoding of the machine, which shows other letters and no mark of damage.
    private static bool IsUnicode(Encoding? encoding) => encoding is null || encoding.WebName.StartsWith("utf-", StringComparison.Ordinal);

    /// <summary>Reads and drafts one file. A failure of ours is one located error, and the other files are still compiled.</summary>
    public static DocumentDraft ToDraft(SourceDocument source)
    {
        bool isLedger = LedgerParser.IsLedger(source.Path);
        try
        {
            return isLedger ? LedgerParser.Parse(source) : DocumentParser.Parse(source, MarkdownReader.Read(source));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Problem problem = MarkdownReader.IsTooDeep(exception)
                ? MarkdownReader.TooDeep(source)
                : Problem.At(Place.StartOf(source.Path), ContentRules.GeneratorFailure, exception.GetType().Name + ": " + exception.Message);
            return DocumentDraft.Without(source, [problem], isLedger ? LedgerDraft.Unread : null);
        }
    }

    /// <summary>Checks one bank. A failure of ours is one error, and the other banks are still compiled.</summary>
    public static CheckedBank ToChecked(BankDraft bank)
    {
        try
        {
            return BankChecker.Check(bank);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            IEnumerable<Problem> problems = bank.Documents.SelectMany(static document => document.Problems)
                .Append(Problem.At(
                    bank.Documents.Count == 0 ? null : Place.StartOf(bank.Documents[0].Path),
                    ContentRules.GeneratorFailure,
                    exception.GetType().Name + ": " + exception.Message));
            return new CheckedBank(null, problems.ToEquatableArray());
        }
    }
}
