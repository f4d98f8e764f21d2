using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GoQa.Generators.Common;

/// <summary>A fingerprint of a row of texts: the first 64 bits of SHA-256, equal on every machine.</summary>
internal sealed class Fingerprint
{
    // Separators that no text of a bank contains (CharacterCheck), so that words cannot move from one field to the next unnoticed.
    private const char EndOfText = '\u001E';
    private const char EndOfGroup = '\u001D';

    private const int Bytes = 8;

    private readonly StringBuilder _text = new();

    public Fingerprint Add(string text)
    {
        _text.Append(text).Append(EndOfText);
        return this;
    }

    public Fingerprint Add(IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            Add(text);
        }

        _text.Append(EndOfGroup);
        return this;
    }

    /// <summary>Sixteen hexadecimal digits.</summary>
    public override string ToString()
    {
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(_text.ToString()));
        return string.Concat(hash.Take(Bytes).Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
