using System.Text;
using System.Text.RegularExpressions;
using GoQa.Benchmarks.Data;

namespace GoQa.Benchmarks.Peers;

/// <summary>Asks the whole workload of everybody before anything is measured. A figure for a wrong answer is worth nothing.</summary>
internal static partial class PeerCheck
{
    /// <summary>Compares all answers.</summary>
    /// <exception cref="InvalidOperationException">A peer answers differently.</exception>
    public static void Run(Subjects subjects)
    {
        List<QuestionRecord> records = subjects.List.Records;
        foreach (string id in subjects.Workload.Ids)
        {
            CheckLookup(subjects, id, subjects.Rows[id], records[subjects.Rows[id]]);
        }

        foreach (string id in subjects.Workload.NearMisses.Concat(subjects.Workload.OtherLengths))
        {
            CheckLookup(subjects, id, -1, null);
        }

        foreach (TagQuery query in subjects.Workload.Queries)
        {
            CheckFilter(subjects, query);
            CheckTag(subjects, query, records);
        }

        CheckTexts(subjects, records);
    }

    private static void CheckLookup(Subjects subjects, string id, int row, QuestionRecord? record)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(id);
        bool found = subjects.Bank.TryFind(id, out Question question);
        bool foundUtf8 = subjects.Bank.TryFind(utf8, out Question questionUtf8);
        Require(found == (record is not null) && foundUtf8 == found && question == questionUtf8, "GoQa", id);
        Require(!found || (question.Id == record!.Id && question.Title == record.Title), "GoQa", id);
        Require(subjects.Frozen.ById.GetValueOrDefault(id) == record, "FrozenDictionary", id);
        Require(subjects.Frozen.TryFind(utf8, out QuestionRecord? transcoded) == found && transcoded == record, "FrozenDictionary, UTF-8", id);
        Require(subjects.Dictionary.ById.GetValueOrDefault(id) == record, "Dictionary", id);
        Require(subjects.List.Find(id) == record, "LINQ", id);
        Require(subjects.Sqlite.Find(id) == row, "SQLite", id);
    }

    private static void CheckFilter(Subjects subjects, TagQuery query)
    {
        int count = subjects.Bank.Questions.Tagged(query.Tag).At(query.Difficulty).Count;
        Require(subjects.Frozen.Count(query.Name, query.Difficulty) == count, "FrozenDictionary", query.Name);
        Require(subjects.List.Count(query.Name, query.Difficulty) == count, "LINQ", query.Name);
        Require(subjects.Sqlite.Count(query.Name, query.Difficulty) == count, "SQLite", query.Name);
        Require(subjects.Bits.Count(query.Place, query.Difficulty) == count, "bit loop", query.Name);
    }

    private static void CheckTag(Subjects subjects, TagQuery query, List<QuestionRecord> records)
    {
        string[] ids = [.. query.Tag.Questions.Select(question => question.Id)];
        Require(subjects.Frozen.ByTag[query.Name].Select(record => record.Id).SequenceEqual(ids), "FrozenDictionary", query.Name);
        Require(subjects.Dictionary.ByTag[query.Name].Select(record => record.Id).SequenceEqual(ids), "Dictionary", query.Name);
        Require(subjects.List.Tagged(query.Name).Select(record => record.Id).SequenceEqual(ids), "LINQ", query.Name);
        var found = new List<string>();
        subjects.Sqlite.Tagged(query.Name, row => found.Add(records[row].Id));
        Require(found.SequenceEqual(ids), "SQLite", query.Name);
    }

    private static void CheckTexts(Subjects subjects, List<QuestionRecord> records)
    {
        var buffer = new byte[1 << 20];
        int row = 0;
        foreach (Question question in subjects.Bank.Questions)
        {
            QuestionRecord record = records[row++];
            Require(question.TitleUtf8.SequenceEqual(Encoding.UTF8.GetBytes(record.Title)), "title", question.Id);
            string html = Encoding.UTF8.GetString(buffer, 0, subjects.Markdig.Render(record.Answer, buffer));
            Require(question.Answer.Html == WithSafeTables(html), "Markdig", question.Id);
        }
    }

    // GoQa names a column's alignment by a class, Markdig by a style that a strict content policy forbids; GoQa ends without a line feed.
    private static string WithSafeTables(string html) =>
        AlignmentStyle().Replace(html, match => $"class=\"align-{match.Groups[1].Value}\"").Trim('\n');

    [GeneratedRegex("style=\"text-align: ([a-z]+);\"")]
    private static partial Regex AlignmentStyle();

    private static void Require(bool same, string peer, string asked)
    {
        if (!same)
        {
            throw new InvalidOperationException($"{peer} gives another answer for '{asked}'. Nothing was measured.");
        }
    }
}
