namespace GoQa.ExampleTests.Blocks;

/// <summary>A fenced block of the bank. <see cref="Line"/> is that of its opening fence; line n of the code stands n lines below.</summary>
internal sealed record Block(string File, int Line, string Language, string Words, string Code)
{
    public bool IsGo => Language == "go";

    /// <summary>The name of its test case: file, line and info string.</summary>
    public string Name => $"{Path.GetFileName(File)}({Line}) {Language} {Words}".TrimEnd();
}
