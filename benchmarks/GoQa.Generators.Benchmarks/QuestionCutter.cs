using System.Text.RegularExpressions;

namespace GoQa.Generators.Benchmarks;

/// <summary>Cuts the files of the real bank into parts of questions.</summary>
internal static partial class QuestionCutter
{
    /// <summary>The questions of a file.</summary>
    public static IEnumerable<QuestionParts> Cut(string file)
    {
        var question = new List<string>();
        bool inCode = false;
        foreach (string line in file.Split('\n'))
        {
            inCode ^= line.StartsWith("```", StringComparison.Ordinal);
            bool begins = !inCode && line.StartsWith("### ", StringComparison.Ordinal);
            bool ends = begins || (!inCode && (line.StartsWith("## ", StringComparison.Ordinal) || line == "---"));
            if (ends && question.Count > 0)
            {
                yield return ToParts(question);
                question.Clear();
            }

            if (begins || question.Count > 0)
            {
                question.Add(line);
            }
        }

        if (question.Count > 0)
        {
            yield return ToParts(question);
        }
    }

    private static QuestionParts ToParts(List<string> lines)
    {
        Match heading = Heading().Match(lines[0]);
        List<string> blocks = Blocks(lines.Skip(1));
        int firstSection = blocks.FindIndex(block => SectionName().IsMatch(block));
        int answerEnd = firstSection < 0 ? blocks.Count : firstSection;
        return new QuestionParts(
            heading.Groups["title"].Value,
            heading.Groups["id"].Value,
            blocks[0],
            blocks[1],
            string.Join("\n\n", blocks[2..answerEnd]),
            Sections(blocks[answerEnd..]));
    }

    /// <summary>What blank lines separate, save that code and what is indented below an item of a list stay with it.</summary>
    private static List<string> Blocks(IEnumerable<string> lines)
    {
        var blocks = new List<List<string>>();
        bool inCode = false;
        bool afterBlank = true;
        foreach (string line in lines)
        {
            if (!inCode && afterBlank && line.Length > 0 && (line[0] != ' ' || blocks.Count == 0))
            {
                blocks.Add([]);
            }

            inCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            afterBlank = !inCode && line.Length == 0;
            if (blocks.Count > 0)
            {
                blocks[^1].Add(line);
            }
        }

        return [.. blocks.Select(block => string.Join('\n', block).TrimEnd('\n'))];
    }

    private static List<string> Sections(List<string> blocks)
    {
        var sections = new List<string>();
        foreach (string block in blocks)
        {
            if (SectionName().IsMatch(block))
            {
                sections.Add(block);
            }
            else
            {
                sections[^1] += "\n\n" + block;
            }
        }

        return sections;
    }

    [GeneratedRegex(@"^### (?:\d+\. )?(?<title>.*?) \{#(?<id>[a-z0-9-]+)\}$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\*\*(Key points|Follow-ups|References)\*\*$")]
    private static partial Regex SectionName();
}
