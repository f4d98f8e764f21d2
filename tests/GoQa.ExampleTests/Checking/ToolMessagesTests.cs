using GoQa.ExampleTests.Blocks;

namespace GoQa.ExampleTests.Checking;

public class ToolMessagesTests
{
    private static readonly GoSource Program = Source(40, "func main() {\n\tfmt.Println(x)\n}");
    private static readonly GoSource Whole = Source(80, "package a\n\nvar b = c");

    [Fact]
    public void Messages_lead_to_the_lines_of_the_markdown() => Assert.Equal(
        ["content/03-sync.md(42): undefined: x", "content/03-sync.md(83): undefined: c"],
        Read("# examples/03-sync-40\n# [examples/03-sync-40]\nvet: 03-sync-40/example.go:3:14: undefined: x\n# examples/03-sync-80\n./03-sync-80/example.go:3:9: undefined: c\n"));

    [Fact]
    public void What_go_says_of_the_line_we_wrote_stands_at_the_fence() =>
        Assert.Equal(["content/03-sync.md(40): \"os\" imported and not used"], Read("vet: 03-sync-40/example.go:1:22: \"os\" imported and not used"));

    [Fact]
    public void Indented_lines_belong_to_the_message_above() => Assert.Equal(
        ["content/03-sync.md(41): cannot use x\n\thave int"],
        Read("03-sync-40/example.go:2:1: cannot use x\n\thave int\ntoo many errors\n"));

    [Fact]
    public void A_message_without_a_line_stands_at_the_fence_of_its_package() => Assert.Equal(
        ["content/03-sync.md(80): function main is undeclared", "content/03-sync.md(40): package examples/03-sync-40: build constraints exclude all Go files"],
        Read("# examples/03-sync-80\nfunction main is undeclared\npackage examples/03-sync-40: build constraints exclude all Go files\nexit status 1"));

    [Fact]
    public void Tests_are_files_of_tests() =>
        Assert.Equal(["content/03-sync.md(2): undefined: c"], ToolMessages.Read(
            "vet: 03-sync-1/example_test.go:2:9: undefined: c", [Source(1, "func TestA(t *testing.T) {}")], Place).Select(found => found.Finding.ToString()));

    [Fact]
    public void Words_about_no_block_are_left_to_the_caller() => Assert.Empty(Read("go: cannot find GOROOT directory\n"));

    private static IEnumerable<string> Read(string text) => ToolMessages.Read(text, [Program, Whole], Place).Select(found => found.Finding.ToString());

    private static Finding Place(GoSource source, string message, int line) => source.ProblemInComplete(message, line);

    private static GoSource Source(int line, string code) => GoSource.Of(new Block("content/03-sync.md", line, "go", "", code));
}
