using System.Buffers.Binary;
using System.Runtime.CompilerServices;

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
    private int _position;
    private int _wholeStart;
    private int _joints;
    private int _parts;

    /// <summary>Begins to cut a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for a term.</param>
    public SearchTokenizer(ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        _text = text;
        _word = buffer.Slice(0, MaxTermBytes);
        _position = 0;
        _wholeStart = 0;
        _joints = 0;
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        while (true)
        {
            if (_parts > 0)
            {
                if (!ContinuesWhole(_position))
                {
                    if (_parts > 1 && EndWhole())
                    {
                        return true;
                    }

                    _parts = 0;
                    continue;
                }

                if (!IsWord(_text[_position]))
                {
                    _position++;
                    _joints++;
                }
            }
            else if (!FindWord())
            {
                return false;
            }

            if (ReadPart())
            {
                return true;
            }
        }
    }

    private bool FindWord()
    {
        int position = _position;
        while (position < _text.Length && !IsWord(_text[position]))
        {
            position++;
        }

        _position = position;
        _wholeStart = position;
        _joints = 0;
        return position < _text.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadPart()
    {
        Start = _position;
        int length = ReadSmallLetters(out ulong letters);
        bool isPlain = true;
        if (_position < _text.Length && IsWord(_text[_position]))
        {
            length = ReadAnyLetters(length, ref isPlain);
            letters = EightBytes.Load(_word.Slice(0, length), 0);
        }

        End = _position;
        _parts++;
        if (length <= EightBytes.Count && StopWords.Contains(letters))
        {
            return false;
        }

        Span<byte> word = _word.Slice(0, length);
        Term = _word.Slice(0, isPlain ? WordStem.ReducePlain(word) : length);
        return true;
    }

    // Most words are nothing else, and taken eight letters at a time; the first eight are returned as a number.
    private int ReadSmallLetters(out ulong letters)
    {
        letters = 0;
        int length = 0;
        int count;
        do
        {
            ulong eight = EightBytes.Load(_text, _position);
            count = EightBytes.CountSmallLetters(eight);
            if (length == 0)
            {
                letters = EightBytes.First(eight, count);
            }

            if (length < MaxTermBytes)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(_word.Slice(length), eight);
                length += count;
            }

            _position += count;
        }
        while (count == EightBytes.Count);

        return length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadAnyLetters(int length, ref bool isPlain)
    {
        while (_position < _text.Length && IsWord(_text[_position]) && (_position == Start || !BeginsPart(_position)))
        {
            byte folded = Fold(_text[_position]);
            if (length < MaxTermBytes)
            {
                _word[length++] = folded;
                isPlain &= IsLower(folded);
            }

            _position++;
        }

        return length;
    }

    // The term of all parts together, if they fit.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool EndWhole()
    {
        int length = _position - _wholeStart - _joints;
        _parts = 0;
        if (length > MaxTermBytes)
        {
            return false;
        }

        Start = _wholeStart;
        End = _position;
        length = 0;
        foreach (byte c in _text.Slice(Start, End - Start))
        {
            if (IsWord(c))
            {
                _word[length++] = Fold(c);
            }
        }

        Term = _word.Slice(0, WordStem.Reduce(_word.Slice(0, length)));
        return true;
    }

    private readonly bool ContinuesWhole(int position)
    {
        if (position >= _text.Length)
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
