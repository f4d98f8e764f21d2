using System.Globalization;
using GoQa.Generators.Diagnostics;

namespace GoQa.Generators.Reading;

/// <summary>What is read alike of every file of a bank, whatever it holds: limits, forbidden characters, places.</summary>
internal static class FileReader
{
    /// <summary>Whether a file could be read. The document has no tree; what is wrong with the file is among its problems.</summary>
    public static bool TryRead(SourceDocument source, out ReadDocument document)
    {
        var problems = new List<Problem>();
        PlaceMap places = PlaceMap.Create(source.Path, source.Text ?? string.Empty, out string text);
        if (source.Text is null)
        {
            problems.Add(Problem.At(places.At(0, 0), ContentRules.UnreadableFile));
            document = new ReadDocument(string.Empty, null, places, problems);
            return false;
        }

        if (text.Length > FileLimits.MaxFileLength)
        {
            problems.Add(Problem.At(
                places.At(0, 0),
                ContentRules.FileTooLarge,
                text.Length.ToString(CultureInfo.InvariantCulture),
                FileLimits.MaxFileLength.ToString(CultureInfo.InvariantCulture)));
            document = new ReadDocument(text, null, places, problems);
            return false;
        }

        document = new ReadDocument(CharacterCheck.Apply(text, places, problems), null, places, problems);
        return true;
    }
}
