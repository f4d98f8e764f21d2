namespace GoQa.ExampleTests.Reading;

public class ImportCompletionTests
{
    [Theory]
    [InlineData("var a = fmt.Sprint(rand.N(10))", "fmt math/rand/v2")]
    [InlineData("var a = pprof.Lookup(x)\nvar b = trace.Start", "runtime/pprof runtime/trace")]
    [InlineData("func f(ctx context.Context, t *testing.T) {}", "context testing")]
    [InlineData("import \"net/http/pprof\"\n\nvar a = pprof.Index", "")]
    [InlineData("import (\n\t\"fmt\"\n\ttrace \"example.com/x\"\n)\n\nvar a = trace.Start\nvar b = os.Args", "os")]
    [InlineData("import \"math/rand/v2\"\n\nvar a = rand.N", "")]
    [InlineData("func f(list []T) { list.Len() }", "")]
    [InlineData("func f() { time, log := g(); time.Now(); log.Fatal() }", "")]
    [InlineData("var a = x.time.Now()", "")]
    [InlineData("var a = time.now()", "")]
    [InlineData("// fmt.Println\nvar a = \"os.Exit\" + `io.EOF`", "")]
    [InlineData("var a = unknown.Name", "")]
    public void What_a_snippet_uses_and_does_not_import_is_found(string code, string imports) =>
        Assert.Equal(imports, string.Join(' ', GoSnippet.Read(code).MissingImports));

    [Theory]
    [InlineData("fmt", "fmt")]
    [InlineData("math/rand/v2", "rand")]
    [InlineData("github.com/jackc/pgx/v5", "pgx")]
    [InlineData("example.com/vet", "vet")]
    public void A_package_has_the_name_of_its_path(string path, string name) => Assert.Equal(name, ImportReader.NameOf(path));
}
