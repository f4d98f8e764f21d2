using GoQa.ExampleTests.Blocks;
using GoQa.ExampleTests.Reading;

namespace GoQa.ExampleTests.Checking;

/// <summary>A block as a file of Go, in a package of its own.</summary>
internal sealed class GoSource
{
    private GoSource(Block block)
    {
        Block = block;
        Info = GoInfoParser.Parse(block.Words);
        Snippet = GoSnippet.Read(block.Code);
        Folder = string.Concat(Path.GetFileNameWithoutExtension(block.File).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')) + "-" + block.Line;
    }

    public Block Block { get; }

    public GoInfo Info { get; }

    public GoSnippet Snippet { get; }

    public string Folder { get; }

    public bool IsProgram => Snippet.HasMain && (!Snippet.HasTests || Snippet.Output is not null);

    public bool IsTest => Snippet.HasTests && !IsProgram;

    public string FileName => IsTest ? "example_test.go" : "example.go";

    /// <summary>Gets the text with the package clause and the imports that the block leaves out, all in one line.</summary>
    public string Complete => Snippet.HasPackage
        ? Block.Code + "\n"
        : string.Join("; ", Snippet.MissingImports.Select(path => $"import \"{path}\"").Prepend("package " + (Snippet.HasMain ? "main" : "example"))) + "\n" + Block.Code + "\n";

    /// <summary>Gets the text for gofmt, in which every character but the package clause is the author's.</summary>
    public string Bare => Snippet.HasPackage ? Block.Code + "\n" : "package example\n\n" + Block.Code + "\n";

    public static GoSource Of(Block block) => new(block);

    public Finding Problem(string message, int codeLine = 0) =>
        new(Block.File, Block.Line + Math.Clamp(codeLine, 0, Block.Code.Count(letter => letter == '\n') + 1), message);

    /// <summary>A finding at a line of <see cref="Complete"/>; what Go says of the line that the checker wrote stands at the fence.</summary>
    public Finding ProblemInComplete(string message, int line) => Problem(message, line - (Snippet.HasPackage ? 0 : 1));

    /// <summary>A finding at a line of <see cref="Bare"/>.</summary>
    public Finding ProblemInBare(string message, int line) => Problem(message, line - (Snippet.HasPackage ? 0 : 2));
}
