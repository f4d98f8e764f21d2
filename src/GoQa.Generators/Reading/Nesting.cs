namespace GoQa.Generators.Reading;

/// <summary>Guesses where a file is nested most deeply, since the parser gives up without saying where.</summary>
internal static class Nesting
{
    private const int MaxMarked = 80;

    /// <summary>The line with the most marks of nesting: indentation, quotes, list marks, emphasis, brackets.</summary>
    public static (int Start, int Length) DeepestLine(string text)
    {
        int best = -1;
        int deepest = 0;
        int end = 0;
        for (int start = 0; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int depth = DepthOf(text, start, end);
            if (depth > best)
            {
                (best, deepest) = (depth, start);
            }
        }

        int lineEnd = text.Length == 0 ? -1 : text.IndexOf('\n', deepest);
        return (deepest, Math.Min(MaxMarked, (lineEnd < 0 ? text.Length : lineEnd) - deepest));
    }

    private static int DepthOf(string text, int start, int end)
    {
        int words = start;
        while (words < end && text[words] is ' ' or '\t')
        {
            words++;
        }

        int depth = (words - start) / 2;
        for (int i = words; i < end; i++)
        {
            depth += text[i] is '>' or '*' or '_' or '[' or '+' or '-' ? 1 : 0;
        }

        return depth;
    }
}
