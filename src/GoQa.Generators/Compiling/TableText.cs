using System.Text;
using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>
/// Makes tables as the text of the UTF-8 literals that hold them. A byte of a number is below 128, one character; so tables
/// compare by value, and nothing needs decoding to be emitted.
/// </summary>
internal static class TableText
{
    /// <summary>A table of packed numbers.</summary>
    public static string Numbers(IReadOnlyCollection<int> numbers)
    {
        var bytes = new byte[checked(numbers.Count * PackedNumbers.Width)];
        int index = 0;
        foreach (int number in numbers)
        {
            PackedNumbers.Write(bytes, index++, number);
        }

        return OfBytes(bytes);
    }

    /// <summary>A pool of texts in UTF-8.</summary>
    public static string Pool(IReadOnlyCollection<string> texts)
    {
        var positions = new List<int>(texts.Count + 1);
        int position = checked((texts.Count + 1) * PackedNumbers.Width);
        foreach (string text in texts)
        {
            positions.Add(position);
            position = checked(position + Encoding.UTF8.GetByteCount(text));
        }

        positions.Add(position);
        return Numbers(positions) + string.Concat(texts);
    }

    /// <summary>A pool of texts in UTF-16, little end first. Beyond ASCII a byte may be above 127; such a text is empty here.</summary>
    public static string PoolUtf16(IEnumerable<string> texts)
    {
        string[] ascii = texts.Select(static text => text.All(static c => c < 0x80) ? text : string.Empty).ToArray();
        var wide = new StringBuilder();
        foreach (string text in ascii)
        {
            foreach (char c in text)
            {
                wide.Append(c).Append('\0');
            }
        }

        var positions = new List<int>(ascii.Length + 1);
        int position = checked((ascii.Length + 1) * PackedNumbers.Width);
        foreach (string text in ascii)
        {
            positions.Add(position);
            position += text.Length * sizeof(char);
        }

        positions.Add(position);
        return Numbers(positions) + wide;
    }

    /// <summary>Bytes as characters of the same numbers; as a table they must be below 128.</summary>
    public static string OfBytes(byte[] bytes)
    {
        var text = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            text[i] = (char)bytes[i];
        }

        return new string(text);
    }
}
