namespace GoQa.ExampleTests.Blocks;

public class BlockRulesTests
{
    private const string Program = "func main() {\n\tprintln(1)\n}";

    [Theory]
    [InlineData("go", "", Program)]
    [InlineData("text", "any words", "größe")]
    [InlineData("go", "module=C", "package main\n\nimport \"C\"")]
    [InlineData("go", "module=example.com/m", "package main\n\nimport \"example.com/m/sub\"")]
    public void A_sound_block_has_no_problem(string language, string words, string code) => Assert.Empty(Check(language, words, code));

    [Theory]
    [InlineData("", "", "x", 10, "no language")]
    [InlineData("Go", "", "x", 10, "written go")]
    [InlineData("golang", "", "x", 10, "written go")]
    [InlineData("go", "sinse=1.2", "x", 10, "unknown")]
    [InlineData("go", "", "var a = 1\n// größe", 12, "not ASCII: // größe")]
    [InlineData("go", "module=example.com/m", "package main\n\nimport \"example.com/mm\"", 10, "imports nothing of it")]
    [InlineData("go", "", "func main() {\n\t// Output:\n\t// 1\n\tprintln(1)\n}", 12, "the last thing")]
    [InlineData("go", "", "var a = 1\n\n// Output: 1", 13, "no func main")]
    [InlineData("go", "fails=\"x\"", "func main() {\n\t// Output: 1\n}", 12, "said to fail")]
    public void A_broken_rule_is_found_at_its_line(string language, string words, string code, int line, string message)
    {
        Finding finding = Assert.Single(Check(language, words, code));

        Assert.Equal(("content/03-sync.md", line), (finding.File, finding.Line));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith($"content/03-sync.md({line}): ", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Forty_lines_fit()
    {
        Assert.Empty(Check("go", "", "// x" + string.Concat(Enumerable.Repeat("\n// x", 39))));
        Assert.Contains("41 lines", Assert.Single(Check("go", "", "// x" + string.Concat(Enumerable.Repeat("\n// x", 40)))).Message, StringComparison.Ordinal);
        Assert.Empty(Check("text", "", new string('\n', 100)));
    }

    private static IReadOnlyList<Finding> Check(string language, string words, string code) =>
        BlockRules.Check(new Block("content/03-sync.md", 10, language, words, code));
}
