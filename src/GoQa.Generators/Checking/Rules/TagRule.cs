using GoQa.Format;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>
/// Gathers the tags: those of the vocabulary with their aliases, and those that questions use beyond it. A bank without a
/// vocabulary may use any tag. Names are compared letter by letter, so that no two are merged silently.
/// </summary>
internal static class TagRule
{
    public static List<TagEntry> Apply(BankDraft draft, CheckContext context)
    {
        var tags = new List<TagEntry>();
        var byName = new Dictionary<string, TagEntry>(StringComparer.Ordinal);
        ReadVocabulary(draft, context, tags, byName);
        SpellingGuesses? vocabulary = byName.Count > 0 && context.IsComplete ? new SpellingGuesses(byName.Keys.ToArray()) : null;
        foreach (QuestionEntry question in context.Questions)
        {
            foreach (Placed written in question.Draft.Metadata.Tags)
            {
                Use(written, question, context, tags, byName, vocabulary);
            }
        }

        tags.Sort(static (left, right) => Compare(left.Name, right.Name));
        for (int row = 0; row < tags.Count; row++)
        {
            tags[row].Row = row;
        }

        return tags;
    }

    private static void Use(
        Placed written,
        QuestionEntry question,
        CheckContext context,
        List<TagEntry> tags,
        Dictionary<string, TagEntry> byName,
        SpellingGuesses? vocabulary)
    {
        if (IsTooLong(written, context))
        {
            return;
        }

        if (!byName.TryGetValue(written.Text, out TagEntry? tag))
        {
            tag = new TagEntry(written, null, question.Part);
            tags.Add(tag);
            byName.Add(written.Text, tag);
        }

        if (vocabulary is not null && tag.Definition is null)
        {
            context.Report(written.Place, ContentRules.UnknownTag, written.Text, vocabulary.DidYouMean(written.Text));
        }

        if (question.Tags.Contains(tag))
        {
            context.Report(written.Place, ContentRules.RepeatedTag, tag.Name);
        }
        else
        {
            question.Tags.Add(tag);
        }
    }

    private static void ReadVocabulary(BankDraft draft, CheckContext context, List<TagEntry> tags, Dictionary<string, TagEntry> byName)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        for (int part = 0; part < draft.Documents.Count; part++)
        {
            foreach (TagEntryDraft definition in draft.Documents[part].Vocabulary)
            {
                var tag = new TagEntry(definition.Name, definition, part);
                if (!TryAdd(definition.Name, tag, context, byName, places))
                {
                    continue;
                }

                tags.Add(tag);
                foreach (Placed alias in definition.Aliases)
                {
                    if (TryAdd(alias, tag, context, byName, places))
                    {
                        tag.Aliases.Add(alias.Text);
                    }
                }
            }
        }
    }

    private static bool TryAdd(
        Placed name, TagEntry tag, CheckContext context, Dictionary<string, TagEntry> byName, Dictionary<string, Place> places)
    {
        if (name.Text.Trim().Length == 0)
        {
            context.Report(name.Place, ContentRules.VocabularyEntry, "the back-ticks hold no name");
            return false;
        }

        if (IsTooLong(name, context))
        {
            return false;
        }

        if (places.TryGetValue(name.Text, out Place other))
        {
            context.Report(name.Place, ContentRules.DuplicateTagName, name.Text, CheckContext.Describe(other));
            return false;
        }

        byName.Add(name.Text, tag);
        places.Add(name.Text, name.Place);
        return true;
    }

    private static bool IsTooLong(Placed name, CheckContext context)
    {
        if (name.Text.Length <= TableFormat.MaxName)
        {
            return false;
        }

        context.Report(name.Place, ContentRules.TooLong, Spelling.Quote(name.Text), "tag", TableFormat.MaxName + " characters");
        return true;
    }

    private static int Compare(string left, string right)
    {
        int order = string.CompareOrdinal(left.ToUpperInvariant(), right.ToUpperInvariant());
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }
}
