using GoQa.Generators.Common;
using Microsoft.CodeAnalysis.Text;

namespace GoQa.Generators.Reading;

/// <summary>
/// Turns offsets in the text that was parsed into places in the file. Lines are Roslyn's, not the parser's: an editor must find
/// the place by them, and Roslyn also ends lines at characters that Markdown does not. The two texts differ where the file ends
/// its lines with carriage returns, which the parsed text has not.
/// </summary>
internal sealed class PlaceMap
{
    private readonly string _path;
    private readonly TextLineCollection _lines;
    private readonly int _fileLength;
    private readonly int[] _removed;

    private PlaceMap(string path, TextLineCollection lines, int fileLength, int[] removed)
    {
        _path = path;
        _lines = lines;
        _fileLength = fileLength;
        _removed = removed;
    }

    /// <summary>Makes the map of a file and the text with line feeds only.</summary>
    public static PlaceMap Create(string path, string fileText, out string text)
    {
        // A carriage return before a line feed is dropped; one alone becomes a line feed and keeps its place.
        var removed = new List<int>();
        if (fileText.IndexOf('\r') < 0)
        {
            text = fileText;
        }
        else
        {
            var builder = new System.Text.StringBuilder(fileText.Length);
            for (int i = 0; i < fileText.Length; i++)
            {
                if (fileText[i] != '\r')
                {
                    builder.Append(fileText[i]);
                }
                else if (i + 1 < fileText.Length && fileText[i + 1] == '\n')
                {
                    removed.Add(builder.Length);
                }
                else
                {
                    builder.Append('\n');
                }
            }

            text = builder.ToString();
        }

        return new PlaceMap(path, SourceText.From(fileText).Lines, fileText.Length, removed.ToArray());
    }

    /// <summary>The place of a stretch of the parsed text. A stretch beyond the end is cut: the parser's spans can be one too long.</summary>
    public Place At(int start, int length)
    {
        int from = ToFile(start);
        int to = Math.Max(from, ToFile(start + length));
        LinePosition first = _lines.GetLinePosition(from);
        LinePosition last = _lines.GetLinePosition(to);
        return new Place(_path, from, to - from, first.Line, first.Character, last.Line, last.Character);
    }

    private int ToFile(int offset)
    {
        int index = Array.BinarySearch(_removed, offset);
        int before = index < 0 ? ~index : index;
        return Math.Max(0, Math.Min(offset + before, _fileLength));
    }
}
