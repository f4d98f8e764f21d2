using GoQa.ExampleTests.Blocks;

namespace GoQa.ExampleTests.Checking;

public class GoSourceTests
{
    [Theory]
    [InlineData("func main() { fmt.Println(os.Args) }", "package main; import \"fmt\"; import \"os\"\n")]
    [InlineData("type a struct{}", "package example\n")]
    [InlineData("import \"os\"\n\nvar a = fmt.Sprint(os.Args)", "package example; import \"fmt\"\n")]
    [InlineData("// words\n\npackage a\n\nvar b = fmt.Sprint()", "")]
    public void A_snippet_is_completed_in_one_line(string code, string prefix) => Assert.Equal(prefix + code + "\n", Source(code).Complete);

    [Theory]
    [InlineData("func main() {}", "example.go", true, false)]
    [InlineData("func Testing() {}", "example.go", false, false)]
    [InlineData("func TestA(t *testing.T) {}", "example_test.go", false, true)]
    [InlineData("func BenchmarkA(b *testing.B) {}", "example_test.go", false, true)]
    [InlineData("func main() {}\n\nfunc TestA(t *testing.T) {}", "example_test.go", false, true)]
    [InlineData("func TestA(t *testing.T) {}\n\nfunc main() {\n\t// Output: a\n}", "example.go", true, false)]
    public void Tests_are_files_of_tests_and_programs_can_be_run(string code, string file, bool program, bool test)
    {
        GoSource source = Source(code);

        Assert.Equal((file, program, test), (source.FileName, source.IsProgram, source.IsTest));
    }

    [Theory]
    [InlineData("var a = 1\nvar b = 2", 1, 10, 10)]
    [InlineData("var a = 1\nvar b = 2", 2, 11, 10)]
    [InlineData("var a = 1\nvar b = 2", 3, 12, 11)]
    [InlineData("var a = 1\nvar b = 2", 4, 12, 12)]
    [InlineData("package a\n\nvar b = 2", 3, 13, 13)]
    public void A_line_leads_back_to_the_markdown(string code, int line, int fromComplete, int fromBare)
    {
        GoSource source = Source(code);

        Assert.Equal((fromComplete, fromBare), (source.ProblemInComplete("", line).Line, source.ProblemInBare("", line).Line));
    }

    [Theory]
    [InlineData("--- a\n+++ b\n@@ -3,7 +3,7 @@\n \n \n func main() {\n-  a()\n+\ta()\n }\n", 6)]
    [InlineData("@@ -1 +1 @@\n-a\n+b\n", 1)]
    [InlineData("", 0)]
    public void The_first_change_of_a_difference_has_a_line(string difference, int line) => Assert.Equal(line, FormatCheck.FirstChange(difference));

    private static GoSource Source(string code) => GoSource.Of(new Block("content/03-sync.md", 10, "go", "", code));
}
