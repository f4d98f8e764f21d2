namespace GoQa.ExampleTests.Reading;

public class DeclaredNamesTests
{
    [Theory]
    [InlineData("a, b := f()", "a b")]
    [InlineData("for i, v := range x {}", "i v")]
    [InlineData("var a, b int", "a b")]
    [InlineData("var (\n\ta    = f(\n\t\tb)\n\tc, d int\n)", "a c d")]
    [InlineData("const a = 1", "a")]
    [InlineData("type (\n\ta struct {\n\t\tlog int\n\t}\n)", "a")]
    [InlineData("type trace struct{ log *slog.Logger }", "trace")]
    [InlineData("func f(a, b int, c ...string) (d error) {}", "f a b c d")]
    [InlineData("func (r *T) trace(a int) {}", "r a")]
    [InlineData("func f(g func(context.Context) int, h slog.Logger) {}", "f g h")]
    [InlineData("x(func(a int) string { return \"\" })", "a")]
    public void Names_are_found(string code, string names) => Assert.Equal(
        names.Split(' ').Order(StringComparer.Ordinal),
        DeclaredNames.Of(GoScanner.Scan(code)).Order(StringComparer.Ordinal));

    [Fact]
    public void Code_that_breaks_off_is_no_trouble() => Assert.NotNull(DeclaredNames.Of(GoScanner.Scan("func f(a int, g func(")));
}
