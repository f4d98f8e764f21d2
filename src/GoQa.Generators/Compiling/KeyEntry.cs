using System.Text;
using GoQa.Format;

namespace GoQa.Generators.Compiling;

/// <summary>A key in one of its forms, as it stands in a slot.</summary>
internal sealed class KeyEntry
{
    private readonly string _text;
    private readonly byte[]? _utf8;
    private readonly int _number;
    private readonly int _place;

    private KeyEntry(string text, byte[]? utf8, int number, int place)
    {
        _text = text;
        _utf8 = utf8;
        Length = utf8?.Length ?? text.Length;
        _number = number;
        _place = place;
    }

    /// <summary>Gets the length in characters, or in bytes when the key is entered for its UTF-8 form.</summary>
    public int Length { get; }

    /// <summary>The entries of a pool's keys. Beyond ASCII the bytes hash differently from the characters, so such a key has one for each.</summary>
    public static List<KeyEntry> Of(IReadOnlyList<string> keys, IReadOnlyList<int> numbers)
    {
        var entries = new List<KeyEntry>(keys.Count);
        int place = 0;
        for (int key = 0; key < keys.Count; key++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(keys[key]);
            entries.Add(new KeyEntry(keys[key], null, numbers[key], place));
            if (utf8.Length != keys[key].Length)
            {
                entries.Add(new KeyEntry(keys[key], utf8, numbers[key], place));
            }

            place = checked(place + utf8.Length);
        }

        return entries;
    }

    public void Write(Span<byte> slot)
    {
        bool isAscii = _text.All(static c => c < 0x80);
        KeyTableLayout.Write(slot, KeyTableLayout.LengthMark(Length) | (isAscii ? 0 : KeyTableLayout.IsSpecial), _number, _place);
    }

    public ulong Hash(int first, int second) => _utf8 is null
        ? KeyHash.Compute(_text.AsSpan(), first, second)
        : KeyHash.Compute(_utf8.AsSpan(), first, second);
}
