namespace GoQa.ExampleTests.Reading;

/// <summary>
/// The names that a snippet declares anywhere. Scopes are not followed: a snippet that uses a name for a package here and for a variable
/// there writes its imports itself.
/// </summary>
internal sealed class DeclaredNames
{
    private readonly IReadOnlyList<GoToken> _tokens;
    private readonly HashSet<string> _names = [];

    private DeclaredNames(IReadOnlyList<GoToken> tokens) => _tokens = tokens;

    public static IReadOnlySet<string> Of(IReadOnlyList<GoToken> tokens)
    {
        var reader = new DeclaredNames(tokens);
        for (int at = 0; at < tokens.Count; at++)
        {
            reader.Read(at);
        }

        return reader._names;
    }

    private void Read(int at)
    {
        switch (_tokens[at].Text)
        {
            case ":=":
                AddBackwards(at - 1);
                break;
            case "var" or "const" or "type" when Is(at + 1, "("):
                AddGroup(at + 1);
                break;
            case "var" or "const" or "type":
                AddList(at + 1);
                break;
            case "func":
                AddSignature(at + 1);
                break;
        }
    }

    private void AddBackwards(int at)
    {
        for (; IsWord(at); at -= 2)
        {
            _names.Add(_tokens[at].Text);
            if (!Is(at - 1, ","))
            {
                return;
            }
        }
    }

    private void AddList(int at)
    {
        for (; IsWord(at); at += 2)
        {
            _names.Add(_tokens[at].Text);
            if (!Is(at + 1, ","))
            {
                return;
            }
        }
    }

    private void AddGroup(int open)
    {
        int close = Close(open);
        int depth = 0;
        for (int at = open + 1; at < close; at++)
        {
            if (depth == 0 && (_tokens[at].Line > _tokens[at - 1].Line || Is(at - 1, "(")))
            {
                AddList(at);
            }

            depth += Step(at);
        }
    }

    private void AddSignature(int at)
    {
        if (IsWord(at))
        {
            _names.Add(_tokens[at++].Text);
        }
        else if (Is(at, "(") && IsWord(Close(at) + 1) && Is(Close(at) + 2, "("))
        {
            at = AddParameters(at) + 1; // a receiver; the name of a method hides nothing
        }

        if (Is(at, "["))
        {
            at = Close(at) + 1;
        }

        while (Is(at, "("))
        {
            at = AddParameters(at);
        }
    }

    private int AddParameters(int open)
    {
        int close = Close(open);
        int depth = 0;
        for (int at = open + 1; at < close; at++)
        {
            bool begins = depth == 0 && (at == open + 1 || Is(at - 1, ","));
            if (begins && IsWord(at) && !Is(at + 1, "."))
            {
                _names.Add(_tokens[at].Text);
            }

            depth += Step(at);
        }

        return close + 1;
    }

    private int Close(int open)
    {
        int depth = 0;
        for (int at = open; at < _tokens.Count; at++)
        {
            depth += Step(at);
            if (depth == 0)
            {
                return at;
            }
        }

        return _tokens.Count;
    }

    private int Step(int at) => _tokens[at].Kind != GoTokenKind.Mark ? 0 : _tokens[at].Text switch
    {
        "(" or "[" or "{" => 1,
        ")" or "]" or "}" => -1,
        _ => 0,
    };

    private bool Is(int at, string text) => at >= 0 && at < _tokens.Count && _tokens[at].Is(text);

    private bool IsWord(int at) => at >= 0 && at < _tokens.Count && _tokens[at].IsWord;
}
