using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;

namespace GoQa.Generators.Drafting;

/// <summary>
/// What one file says, every word with its place, nothing yet compared with other files. Equal drafts mean equal files as far as
/// the bank is concerned, so this is what the pipeline caches a file by.
/// </summary>
internal sealed record DocumentDraft(
    BankKey Bank,
    string Path,
    EquatableArray<BankHeaderDraft> Headers,
    EquatableArray<TopicDraft> Topics,
    EquatableArray<TagEntryDraft> Vocabulary,
    EquatableArray<Problem> Problems);
