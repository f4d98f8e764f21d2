using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>Makes the tables of a bank from its facts.</summary>
internal static class TableCompiler
{
    public static CompiledTables Compile(BankFacts facts)
    {
        string[] questionKeys = [.. facts.Questions.Select(static question => question.Id), .. facts.Questions.SelectMany(static question => question.Aliases)];
        string[] topicKeys = [.. facts.Topics.Select(static topic => topic.Id), .. facts.Topics.SelectMany(static topic => topic.Aliases)];
        string[] tagKeys = [.. facts.Tags.Select(static tag => tag.Name), .. facts.Tags.SelectMany(static tag => tag.Aliases)];
        return new CompiledTables(
            facts.Key,
            facts.Parts,
            TableText.Numbers(Bank(facts)),
            TableText.Pool([facts.Title, facts.Level]),
            TableText.Numbers(Questions(facts)),
            TableText.Pool(facts.Questions.Select(static question => question.Title).ToArray()),
            TableText.Pool(questionKeys),
            TableText.Utf16(questionKeys),
            KeyTableBuilder.Build(questionKeys, Owners(facts.Questions.Select(static question => question.Aliases.Count))),
            TableText.Numbers(NumbersInOrder(facts)),
            TableText.Numbers(StudyOrder(facts)),
            TableText.Numbers(facts.Questions.SelectMany(static question => question.Tags).ToArray()),
            TableText.Numbers(facts.Questions.SelectMany(static question => question.Targets).Select(static target => target + 1).ToArray()),
            TableText.Numbers(facts.Topics.SelectMany(static topic => new[] { topic.FirstProse.Part, topic.FirstProse.Place }).ToArray()),
            TableText.Pool(facts.Topics.Select(static topic => topic.Title).ToArray()),
            TableText.Pool(topicKeys),
            TableText.Utf16(topicKeys),
            KeyTableBuilder.Build(topicKeys, Owners(facts.Topics.Select(static topic => topic.Aliases.Count))),
            TableText.Numbers(Tags(facts)),
            TableText.Pool(tagKeys),
            TableText.Utf16(tagKeys),
            KeyTableBuilder.Build(tagKeys, Owners(facts.Tags.Select(static tag => tag.Aliases.Count))),
            Sets(facts));
    }

    private static int[] Bank(BankFacts facts)
    {
        var row = new int[BankColumn.Count];
        row[BankColumn.FormatVersion] = TableFormat.Version;
        row[BankColumn.Questions] = facts.Questions.Count;
        row[BankColumn.Topics] = facts.Topics.Count;
        row[BankColumn.Tags] = facts.Tags.Count;
        row[BankColumn.Parts] = facts.Parts.Count;
        row[BankColumn.Numbered] = facts.Questions.Count(static question => question.Number is not null);
        row[BankColumn.DescriptionPart] = facts.Description is { } place ? place.Part + 1 : 0;
        row[BankColumn.DescriptionProse] = facts.Description?.Place ?? 0;
        return row;
    }

    private static List<int> Questions(BankFacts facts)
    {
        var rows = new List<int>(facts.Questions.Count * QuestionColumn.Count);
        int tags = 0;
        int targets = 0;
        int aliases = facts.Questions.Count;
        foreach (QuestionFacts question in facts.Questions)
        {
            var row = new int[QuestionColumn.Count];
            row[QuestionColumn.Number] = question.Number is { } number ? number + 1 : 0;
            row[QuestionColumn.Difficulty] = (int)question.Difficulty;
            row[QuestionColumn.Topic] = question.Topic;
            row[QuestionColumn.Part] = question.FirstProse.Part;
            row[QuestionColumn.FirstProse] = question.FirstProse.Place;
            row[QuestionColumn.KeyPoints] = question.KeyPoints;
            row[QuestionColumn.FollowUps] = question.FollowUps;
            row[QuestionColumn.References] = question.References;
            row[QuestionColumn.FirstVerbatim] = question.FirstVerbatim;
            row[QuestionColumn.Examples] = question.Examples;
            row[QuestionColumn.FirstTag] = tags;
            row[QuestionColumn.Tags] = question.Tags.Count;
            row[QuestionColumn.FirstTarget] = targets;
            row[QuestionColumn.FirstAlias] = aliases;
            row[QuestionColumn.Aliases] = question.Aliases.Count;
            row[QuestionColumn.Document] = question.Document;
            rows.AddRange(row);
            tags += question.Tags.Count;
            targets += question.Targets.Count;
            aliases += question.Aliases.Count;
        }

        return rows;
    }

    private static List<int> Tags(BankFacts facts)
    {
        var rows = new List<int>(facts.Tags.Count * TagColumn.Count);
        int aliases = facts.Tags.Count;
        foreach (TagFacts tag in facts.Tags)
        {
            var row = new int[TagColumn.Count];
            row[TagColumn.Part] = tag.Description is { } place ? place.Part + 1 : 0;
            row[TagColumn.Prose] = tag.Description?.Place ?? 0;
            row[TagColumn.FirstAlias] = aliases;
            row[TagColumn.Aliases] = tag.Aliases.Count;
            rows.AddRange(row);
            aliases += tag.Aliases.Count;
        }

        return rows;
    }

    // The row of each key: the rows' own, then those of the former ids or aliases, which stand in the order of the rows.
    private static int[] Owners(IEnumerable<int> aliases)
    {
        int[] counts = aliases.ToArray();
        return [.. Enumerable.Range(0, counts.Length), .. counts.SelectMany(static (count, row) => Enumerable.Repeat(row, count))];
    }

    private static int[] NumbersInOrder(BankFacts facts) =>
        facts.Questions
            .Select(static (question, row) => (question.Number, Row: row))
            .Where(static pair => pair.Number is not null)
            .OrderBy(static pair => pair.Number)
            .SelectMany(static pair => new[] { pair.Number!.Value, pair.Row })
            .ToArray();

    // Questions without a number come after those with one, in the bank's order, which a stable sort keeps.
    private static int[] StudyOrder(BankFacts facts) =>
        Enumerable.Range(0, facts.Questions.Count)
            .OrderBy(row => facts.Questions[row].Difficulty)
            .ThenBy(row => facts.Questions[row].Number ?? int.MaxValue)
            .ToArray();

    private static string Sets(BankFacts facts)
    {
        int words = BitSets.WordsPerSet(facts.Questions.Count);
        int tags = BitSets.FirstTopic + facts.Topics.Count;
        var sets = new byte[checked((tags + facts.Tags.Count) * words * BitSets.WordBytes)];
        for (int row = 0; row < facts.Questions.Count; row++)
        {
            QuestionFacts question = facts.Questions[row];
            BitSets.Add(sets, words, BitSets.All, row);
            BitSets.Add(sets, words, BitSets.FirstDifficulty + (int)question.Difficulty, row);
            BitSets.Add(sets, words, BitSets.FirstTopic + question.Topic, row);
            foreach (int tag in question.Tags)
            {
                BitSets.Add(sets, words, tags + tag, row);
            }
        }

        return TableText.OfBytes(sets);
    }
}
