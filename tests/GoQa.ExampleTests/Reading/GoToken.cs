namespace GoQa.ExampleTests.Reading;

/// <summary>A token of Go. The line is counted from 1.</summary>
internal readonly record struct GoToken(GoTokenKind Kind, string Text, int Line)
{
    public bool IsWord => Kind == GoTokenKind.Word;

    public bool Is(string text) => (Kind is GoTokenKind.Word or GoTokenKind.Mark) && Text == text;
}
