namespace GoQa.Format;

/// <summary>
/// How a text becomes the inside of a JSON string. The generator and the library both write through this, so that what was written
/// when the bank was compiled and what is written at run time are the same bytes. Only what JSON demands is escaped, and
/// <c>&lt;</c>, U+2028 and U+2029, so that a document may stand in a script element of a page.
/// </summary>
internal static class JsonText
{
    /// <summary>Bytes of an escape by number, such as <c>\u003C</c>.</summary>
    private const int HexLength = 6;

    /// <summary>The first byte of U+2028 and U+2029, which are E2 80 A8 and E2 80 A9 in UTF-8.</summary>
    private const byte SeparatorLead = 0xE2;

#if NET
    // A separator's first byte also begins dashes and arrows; those are found not to be one.
    private static readonly System.Buffers.SearchValues<byte> NotPlain = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static c => (byte)c), (byte)'"', (byte)'<', (byte)'\\', SeparatorLead]);
#endif

    /// <summary>The number of bytes a text takes once it is escaped.</summary>
    public static int EscapedLength(ReadOnlySpan<byte> utf8)
    {
        int length = 0;
        while (!utf8.IsEmpty)
        {
            int plain = PlainRun(utf8);
            length += plain;
            utf8 = utf8.Slice(plain);
            if (!utf8.IsEmpty)
            {
                length += EscapeFirst(utf8, default, out int read);
                utf8 = utf8.Slice(read);
            }
        }

        return length;
    }

    /// <summary>Escapes a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="destination">Room for at least <see cref="EscapedLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Escape(ReadOnlySpan<byte> utf8, Span<byte> destination)
    {
        int length = 0;
        while (!utf8.IsEmpty)
        {
            int plain = PlainRun(utf8);
            utf8.Slice(0, plain).CopyTo(destination.Slice(length));
            length += plain;
            utf8 = utf8.Slice(plain);
            if (!utf8.IsEmpty)
            {
                length += EscapeFirst(utf8, destination.Slice(length), out int read);
                utf8 = utf8.Slice(read);
            }
        }

        return length;
    }

    /// <summary>The number of bytes before the first that may have to be escaped.</summary>
    private static int PlainRun(ReadOnlySpan<byte> utf8)
    {
#if NET
        int first = utf8.IndexOfAny(NotPlain);
        return first < 0 ? utf8.Length : first;
#else
        int length = 0;
        while (length < utf8.Length && utf8[length] is >= (byte)' ' and not ((byte)'"' or (byte)'\\' or (byte)'<' or SeparatorLead))
        {
            length++;
        }

        return length;
#endif
    }

    /// <summary>Writes what stands first in a text; to an empty destination nothing, but the length is the same.</summary>
    private static int EscapeFirst(ReadOnlySpan<byte> utf8, Span<byte> destination, out int read)
    {
        byte c = utf8[0];
        read = 1;
        if (c == SeparatorLead)
        {
            if (utf8.Length >= 3 && utf8[1] == 0x80 && (utf8[2] is 0xA8 or 0xA9))
            {
                read = 3;
                return WriteHex(0x2000 | (utf8[2] - 0x80), destination);
            }

            return Write(c, destination);
        }

        byte letter = ShortForm(c);
        if (letter == 0)
        {
            return WriteHex(c, destination);
        }

        return Write((byte)'\\', destination) + Write(letter, destination.IsEmpty ? destination : destination.Slice(1));
    }

    /// <summary>What follows the backslash, or 0.</summary>
    private static byte ShortForm(byte c) => c switch
    {
        (byte)'"' or (byte)'\\' => c,
        (byte)'\n' => (byte)'n',
        (byte)'\t' => (byte)'t',
        (byte)'\r' => (byte)'r',
        (byte)'\b' => (byte)'b',
        (byte)'\f' => (byte)'f',
        _ => 0,
    };

    private static int Write(byte c, Span<byte> destination)
    {
        if (!destination.IsEmpty)
        {
            destination[0] = c;
        }

        return 1;
    }

    private static int WriteHex(int c, Span<byte> destination)
    {
        const string Digits = "0123456789ABCDEF";
        if (!destination.IsEmpty)
        {
            destination[0] = (byte)'\\';
            destination[1] = (byte)'u';
            for (int i = 0; i < 4; i++)
            {
                destination[2 + i] = (byte)Digits[(c >> (12 - (4 * i))) & 0xF];
            }
        }

        return HexLength;
    }
}
