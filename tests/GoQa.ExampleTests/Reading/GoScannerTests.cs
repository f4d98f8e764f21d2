namespace GoQa.ExampleTests.Reading;

public class GoScannerTests
{
    [Theory]
    [InlineData("a := b.C", "a|:=|b|.|C")]
    [InlineData("f(xs...)", "f|(|xs|...|)")]
    [InlineData("\"a // b\" + `c\n\"d` // e", "\"a // b\"|+|`c\n\"d`|// e")]
    [InlineData("'\"' '\\'' x", "'\"'|'\\''|x")]
    [InlineData("\"\\\"\" y /* z\n */ 0x1F 1.5e3", "\"\\\"\"|y|/* z\n */|0x1F|1.5e3")]
    public void Code_is_cut_into_tokens(string code, string tokens) =>
        Assert.Equal(tokens, string.Join('|', GoScanner.Scan(code).Select(token => token.Text)));

    [Fact]
    public void A_token_knows_its_line() =>
        Assert.Equal([1, 2, 5], GoScanner.Scan("a\n`x\n\n`\nb").Select(token => token.Line));
}
