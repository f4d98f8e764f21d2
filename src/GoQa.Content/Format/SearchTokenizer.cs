namespace GoQa.Format;

/// <summary>
/// Cuts UTF-8 text into the terms of a search, the same way when a bank is compiled and when it is asked. A word is a run of
/// letters and digits, in lower case and reduced to its stem. Words that a dot, hyphen, slash or underscore joins, and the parts
/// of a name in camel case, are each a term, and all of them together are one more: <c>sync.Pool</c> gives <c>sync</c>,
/// <c>pool</c> and <c>syncpool</c>, <c>AddCleanup</c> gives <c>add</c>, <c>cleanup</c> and <c>addcleanup</c>.
/// </summary>
internal ref struct SearchTokenizer
{
    /// <summary>Bytes of a term; a longer word is cut, on both sides.</summary>
    public const int MaxTermBytes = 32;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<byte> _word;
    private readonly Span<byte> _whole;
    private int _position;
    private int _wholeStart;
    private int _wholeLength;
    private int _parts;

    /// <summary>Begins to cut a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for two terms.</param>
    public SearchTokenizer(ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        _text = text;
        _word = buffer.Slice(0, MaxTermBytes);
        _whole = buffer.Slice(MaxTermBytes, MaxTermBytes);
        _position = 0;
        _wholeStart = 0;
        _wholeLength = 0;
        _parts = 0;
        Term = default;
        Start = 0;
        End = 0;
    }

    /// <summary>Gets the current term, good until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Term { get; private set; }

    /// <summary>Gets where the term's word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Gets where the term's word ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next term; stop words are passed over.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            if (!ContinuesWhole(_position))
            {
                if (EndWhole())
                {
                    return true;
                }

                while (_position < _text.Length && !IsWord(_text[_position]))
                {
                    _position++;
                }

                _wholeStart = _position;
            }
            else if (_parts > 0 && !IsWord(_text[_position]))
            {
                _position++;
            }

            if (_position >= _text.Length)
            {
                return EndWhole();
            }

            if (ReadPart())
            {
                return true;
            }
        }
    }

    private bool ReadPart()
    {
        Start = _position;
        int length = 0;
        do
        {
            byte folded = Fold(_text[_position]);
            if (length < MaxTermBytes)
            {
                _word[length++] = folded;
            }

            if (_wholeLength < MaxTermBytes)
            {
                _whole[_wholeLength] = folded;
            }

            _wholeLength++;
            _position++;
        }
        while (_position < _text.Length && IsWord(_text[_position]) && !BeginsPart(_position));

        End = _position;
        _parts++;
        if (StopWords.Contains(_word.Slice(0, length)))
        {
            return false;
        }

        Term = _word.Slice(0, WordStem.Reduce(_word.Slice(0, length)));
        return true;
    }

    // The term of all parts together, if there are several and they fit.
    private bool EndWhole()
    {
        int parts = _parts;
        int length = _wholeLength;
        _parts = 0;
        _wholeLength = 0;
        if (parts < 2 || length > MaxTermBytes)
        {
            return false;
        }

        Start = _wholeStart;
        End = _position;
        Term = _whole.Slice(0, WordStem.Reduce(_whole.Slice(0, length)));
        return true;
    }

    private readonly bool ContinuesWhole(int position)
    {
        if (_parts == 0 || position >= _text.Length)
        {
            return false;
        }

        return IsWord(_text[position])
            || (IsJoint(_text[position]) && position + 1 < _text.Length && IsWord(_text[position + 1]));
    }

    // "addCleanup", and "HTTPServer" before its last capital.
    private readonly bool BeginsPart(int position)
    {
        if (!IsUpper(_text[position]))
        {
            return false;
        }

        return IsLower(_text[position - 1])
            || (IsUpper(_text[position - 1]) && position + 2 < _text.Length && IsLower(_text[position + 1]) && IsLower(_text[position + 2]));
    }

    private static bool IsWord(byte c) =>
        c is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or >= 0x80;

    private static bool IsJoint(byte c) => c is (byte)'.' or (byte)'-' or (byte)'/' or (byte)'_';

    private static bool IsUpper(byte c) => c is >= (byte)'A' and <= (byte)'Z';

    private static bool IsLower(byte c) => c is >= (byte)'a' and <= (byte)'z';

    private static byte Fold(byte c) => IsUpper(c) ? (byte)(c | 0x20) : c;
}
