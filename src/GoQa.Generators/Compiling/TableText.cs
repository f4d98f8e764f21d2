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

    /// <summary>
    /// The texts of a pool in UTF-16, little end first, without positions: each begins at twice its place in the pool. Beyond ASCII a
    /// byte may be above 127; the room of such a text is left empty.
    /// </summary>
    public static string Utf16(IEnumerable<string> texts)
    {
        var wide = new StringBuilder();
        foreach (string text in texts)
        {
            int bytes = Encoding.UTF8.GetByteCount(text);
            if (bytes != text.Length)
            {
                wide.Append('\0', bytes * sizeof(char));
                continue;
            }

            foreach (char c in text)
            {
                wide.Append(c).Append('\0');
            }
        }

        return wide.ToString();
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
