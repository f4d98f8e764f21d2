using System.Globalization;
using System.Text;

namespace GoQa.Generators.Benchmarks;

/// <summary>
/// Makes banks of any size as Markdown: the real bank, and after it questions put together from parts of its questions, some 70
/// a file. The real ones stay so that every link leads somewhere. Tags and vocabulary do not grow.
/// </summary>
internal sealed class BankGrower
{
    private const int QuestionsPerFile = 70;
    private const int Seed = 71;
    private const int HalfId = 28;

    private readonly IReadOnlyList<(string Name, string Text)> _real;
    private readonly QuestionParts[] _parts;
    private readonly HashSet<string> _ids;
    private readonly Random _random = new(Seed);

    public BankGrower(IReadOnlyList<(string Name, string Text)> real)
    {
        _real = real;
        _parts = [.. real.SelectMany(file => QuestionCutter.Cut(file.Text))];
        _ids = [.. _parts.Select(part => part.Id)];
    }

    public List<(string Name, string Text)> Grow(int questions)
    {
        List<(string Name, string Text)> files = [.. _real];
        for (int made = _parts.Length; made < questions;)
        {
            string topic = "grown-" + files.Count.ToString("000", CultureInfo.InvariantCulture);
            var text = new StringBuilder($"## Recombined questions {files.Count} {{#{topic}}}\n\nMade of parts of the others.\n");
            for (int i = 0; i < QuestionsPerFile && made < questions; i++)
            {
                Append(text, ++made);
            }

            files.Add(($"content/{topic}.md", text.ToString()));
        }

        return files;
    }

    private void Append(StringBuilder text, int number)
    {
        QuestionParts title = Pick();
        text.Append(CultureInfo.InvariantCulture, $"\n### {1000 + number}. {title.Title} {{#{NewId(title)}}}\n\n{Pick().Metadata}\n\n{Pick().Opening}\n\n{Pick().Rest}\n");
        for (int section = 0; section < title.Sections.Count; section++)
        {
            QuestionParts other = Pick();
            text.Append('\n').Append(other.Sections.Count == title.Sections.Count ? other.Sections[section] : title.Sections[section]).Append('\n');
        }
    }

    /// <summary>An id as an author would write it: some words of two others.</summary>
    private string NewId(QuestionParts title)
    {
        string id = Words(title.Id) + "-" + Words(Pick().Id);
        string unique = id;
        for (int i = 2; !_ids.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
        }

        return unique;
    }

    private static string Words(string id) => id.Length <= HalfId ? id : id[..HalfId].Trim('-');

    private QuestionParts Pick() => _parts[_random.Next(_parts.Length)];
}
