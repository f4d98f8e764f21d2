using GoQa.ExampleTests.Reading;

namespace GoQa.ExampleTests.Blocks;

/// <summary>The rules that need no Go.</summary>
internal static class BlockRules
{
    public const int MostLines = 40;

    public static IReadOnlyList<Finding> Check(Block block) =>
        [.. (block.IsGo ? GoProblems(block) : OtherProblems(block)).Select(problem => new Finding(block.File, block.Line + problem.Line, problem.Message))];

    private static IEnumerable<(int Line, string Message)> OtherProblems(Block block)
    {
        if (block.Language.Length == 0)
        {
            yield return (0, "the block has no language; write ```go, ```sh or ```text");
        }
        else if (block.Language.Equals("go", StringComparison.OrdinalIgnoreCase) || block.Language.StartsWith("golang", StringComparison.OrdinalIgnoreCase))
        {
            yield return (0, $"the language is written go, not {block.Language}; otherwise nothing is checked");
        }
    }

    private static IEnumerable<(int Line, string Message)> GoProblems(Block block)
    {
        GoInfo info = GoInfoParser.Parse(block.Words);
        GoSnippet snippet = GoSnippet.Read(block.Code);
        string[] lines = block.Code.Split('\n');
        return [
            .. info.Problems.Select(problem => (0, problem)),
            .. lines.Index().Where(line => !System.Text.Ascii.IsValid(line.Item)).Select(line => (line.Index + 1, "not ASCII: " + line.Item.Trim())),
            .. lines.Length > MostLines ? [(0, $"the block has {lines.Length} lines, at most {MostLines} fit")] : Array.Empty<(int, string)>(),
            .. ModuleProblems(info, snippet),
            .. OutputProblems(info, snippet),
        ];
    }

    // Otherwise module= would be a way round the check.
    private static IEnumerable<(int Line, string Message)> ModuleProblems(GoInfo info, GoSnippet snippet)
    {
        if (info.Module is { } module && !snippet.Imports.Any(import => import == module || import.StartsWith(module + "/", StringComparison.Ordinal)))
        {
            yield return (0, $"the block names module={module} and imports nothing of it");
        }
    }

    private static IEnumerable<(int Line, string Message)> OutputProblems(GoInfo info, GoSnippet snippet)
    {
        if (snippet.Output is not { } output)
        {
            yield break;
        }

        if (!output.IsTrailing)
        {
            yield return (output.Line, "the comment with the output must be the last thing of the program");
        }

        if (!snippet.HasMain && !snippet.HasTests)
        {
            yield return (output.Line, "an output is stated, but there is no func main that could print it");
        }

        if (info.Fails is not null)
        {
            yield return (output.Line, "an output is stated, but the block is said to fail");
        }
    }
}
