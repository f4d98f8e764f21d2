namespace GoQa.ExampleTests.Blocks;

/// <summary>Something wrong with a block, at a line of the Markdown.</summary>
internal sealed record Finding(string File, int Line, string Message)
{
    public override string ToString() => $"{File}({Line}): {Message}";
}
