using GoQa.Generators.Common;

namespace GoQa.Generators.Drafting;

/// <summary>The words that begin a part of a question. Case, hyphens and a colon at the end do not matter.</summary>
internal static class SectionNames
{
    private static readonly Dictionary<string, Section> Names = new(StringComparer.Ordinal)
    {
        ["answer"] = Section.Answer,
        ["keypoints"] = Section.KeyPoints,
        ["keypoint"] = Section.KeyPoints,
        ["keytakeaways"] = Section.KeyPoints,
        ["example"] = Section.Examples,
        ["examples"] = Section.Examples,
        ["codeexample"] = Section.Examples,
        ["codeexamples"] = Section.Examples,
        ["code"] = Section.Examples,
        ["followup"] = Section.FollowUps,
        ["followups"] = Section.FollowUps,
        ["followupquestion"] = Section.FollowUps,
        ["followupquestions"] = Section.FollowUps,
        ["reference"] = Section.References,
        ["references"] = Section.References,
        ["sources"] = Section.References,
        ["furtherreading"] = Section.References,
    };

    /// <summary>The names as they are usually written, for guesses.</summary>
    private static readonly string[] Usual =
        ["Answer", "Key points", "Key takeaways", "Example", "Examples", "Follow-ups", "Follow-up questions", "References", "Sources", "Further reading"];

    /// <summary>" (did you mean 'Key points'?)" for words that are nearly such a name, or nothing.</summary>
    public static string DidYouMean(string words) => Spelling.DidYouMean(words.Trim().TrimEnd(':').TrimEnd(), Usual);

    public static bool TryGet(string words, out Section section) => Names.TryGetValue(Fold(words), out section);

    private static string Fold(string words)
    {
        var letters = new System.Text.StringBuilder(words.Length);
        foreach (char c in words.Trim().TrimEnd(':'))
        {
            if (!char.IsWhiteSpace(c) && c != '-' && c != '\u2010' && c != '\u2011')
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
