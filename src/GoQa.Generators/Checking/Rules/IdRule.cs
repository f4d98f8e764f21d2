using System.Globalization;
using System.Text;
using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;

namespace GoQa.Generators.Checking.Rules;

/// <summary>
/// Ids are of one form and given once, among the topics and among the questions with their former ids. A heading without one gets
/// the anchor that a code host would give its title.
/// </summary>
internal static class IdRule
{
    private const int MaxLength = 64;
    private const int MaxDerivedLength = 512;

    public static void Apply(CheckContext context)
    {
        var topics = new TakenIds();
        foreach (TopicEntry topic in context.Topics)
        {
            // A topic stays with its questions whatever its id is; an unfit one is replaced and the build fails by the report.
            topic.Id = Written(topic.Heading.Id, "topic", topics, context)
                ?? Derived(topic.Heading, "topic", topics, context)
                ?? Numbered(topics, topic.Heading.Place);
        }

        var questions = new TakenIds();
        foreach (QuestionEntry question in context.Questions.Where(static question => question.Draft.Heading.Id is not null))
        {
            Keep(question, Written(question.Draft.Heading.Id, "question", questions, context));
        }

        foreach (QuestionEntry question in context.Questions)
        {
            AddAliases(question, questions, context);
        }

        // Derived ids come last, so that they give way to those that authors wrote.
        foreach (QuestionEntry question in context.Questions.Where(static question => question.Draft.Heading.Id is null))
        {
            Keep(question, Derived(question.Draft.Heading, "question", questions, context));
        }
    }

    private static void Keep(QuestionEntry question, string? id)
    {
        question.Id = id ?? string.Empty;
        question.IsKept &= id is not null;
    }

    private static void AddAliases(QuestionEntry question, TakenIds taken, CheckContext context)
    {
        foreach (Placed alias in question.Draft.Metadata.Aliases)
        {
            if (alias.Text == question.Draft.Heading.Id?.Text || question.Aliases.Contains(alias.Text))
            {
                string reason = question.Aliases.Contains(alias.Text) ? "given here twice" : "the question's own id";
                context.Report(alias.Place, ContentRules.RepeatedAlias, alias.Text, reason);
            }
            else if (Written(alias, "question", taken, context) is { } id)
            {
                question.Aliases.Add(id);
            }
        }
    }

    private static string? Written(Placed? id, string kind, TakenIds taken, CheckContext context)
    {
        if (id is not { } written)
        {
            return null;
        }

        if (!IsWellFormed(written.Text))
        {
            context.Report(written.Place, ContentRules.InvalidId, Shorten(written.Text), "{#" + Suggestion(written.Text, kind) + "}");
            return null;
        }

        if (taken.TryGetPlace(written.Text, out Place other))
        {
            // Reported at both ends, each once: either may be the one to mend.
            context.Report(written.Place, ContentRules.DuplicateId, written.Text, kind, CheckContext.Describe(other));
            if (taken.IsFirstClash(written.Text))
            {
                context.Report(other, ContentRules.DuplicateId, written.Text, kind, CheckContext.Describe(written.Place));
            }

            return null;
        }

        taken.Add(written.Text, written.Place);
        return written.Text;
    }

    private static string? Derived(HeadingDraft heading, string kind, TakenIds taken, CheckContext context)
    {
        string anchor = Anchor(heading.Title.Text);
        if (anchor.Length > MaxDerivedLength)
        {
            context.Report(heading.Place, ContentRules.TooLong, Shorten(anchor), "derived id", MaxDerivedLength + " characters; write an id after the title");
            return null;
        }

        if (!anchor.Any(char.IsLetterOrDigit))
        {
            if (heading.Title.Text.Length > 0)
            {
                context.Report(heading.Place, ContentRules.NoDerivableId);
            }

            return null;
        }

        string id = taken.AddNumbered(anchor, heading.Place);
        if (heading.Id is null)
        {
            context.Report(heading.Place, ContentRules.MissingId, kind, id, Suggestion(heading.Title.Text, kind));
        }

        return id;
    }

    private static string Numbered(TakenIds taken, Place place) => taken.AddNumbered("topic", place);

    private static bool IsWellFormed(string id)
    {
        if (id.Length is 0 or > MaxLength || id[0] is < 'a' or > 'z' || id[id.Length - 1] == '-')
        {
            return false;
        }

        for (int i = 0; i < id.Length; i++)
        {
            bool isLetterOrDigit = id[i] is >= 'a' and <= 'z' or >= '0' and <= '9';
            if (!isLetterOrDigit && (id[i] != '-' || id[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    // As GitHub makes anchors: lower case, blanks to hyphens, of the rest only letters, marks, digits, hyphens and underscores.
    private static string Anchor(string title)
    {
        var anchor = new StringBuilder(title.Length);
        foreach (char c in title.Trim().ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c))
            {
                anchor.Append('-');
            }
            else if (char.IsLetterOrDigit(c) || c is '-' or '_' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                anchor.Append(c);
            }
        }

        return anchor.ToString();
    }

    /// <summary>An id of the form that is asked for, as near to the words as can be.</summary>
    private static string Suggestion(string words, string kind)
    {
        var id = new StringBuilder();
        foreach (char c in words.ToLowerInvariant())
        {
            bool isLetterOrDigit = c is >= 'a' and <= 'z' || (c is >= '0' and <= '9' && id.Length > 0);
            if (isLetterOrDigit)
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }
        }

        string text = id.ToString(0, Math.Min(id.Length, MaxLength)).Trim('-');
        return text.Length == 0 ? "my-" + kind : text;
    }

    private static string Shorten(string id) => id.Length <= MaxLength ? id : id.Substring(0, MaxLength).TrimEnd('-');
}
