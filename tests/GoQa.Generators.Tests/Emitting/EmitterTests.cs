using GoQa.Generators.Common;
using GoQa.Generators.Emitting;
using GoQa.Generators.Tests.Support;
using VerifyXunit;

namespace GoQa.Generators.Tests.Emitting;

public class EmitterTests
{
    [Fact]
    public Task Members() => Verifier.Verify(GeneratorRun.Of(Banks.Full).Sources["Banks.Sample.Members.g.cs"].TrimEnd());

    [Fact]
    public Task Former_members() => Verifier.Verify(
        Ledgers.Run(
            Ledgers.Bank,
            Ledgers.Of(
                "question first current", "question old renamed first", "question second current", "question wrong retired Nobody asks \"this\" <any> more.",
                "tag old renamed tag", "tag tag current", "topic old renamed topic", "topic topic current"))
            .Sources["Banks.Sample.Members.g.cs"].TrimEnd());

    [Fact]
    public Task Texts() => Verifier.Verify(GeneratorRun.Of(Banks.Full).Sources["Banks.Sample.Text_bank.g.cs"].TrimEnd());

    [Fact]
    public Task Tables() => Verifier.Verify(GeneratorRun.Of(Banks.Full).Sources["Banks.Sample.Tables.g.cs"].TrimEnd());

    [Fact]
    public Task Relations() => Verifier.Verify(GeneratorRun.Of(Banks.Full).Sources["Banks.Sample.Relations.g.cs"].TrimEnd());

    [Fact]
    public Task Documents() => Verifier.Verify(GeneratorRun.Of(Banks.Full).Sources["Banks.Sample.Text_bank.Json.g.cs"].TrimEnd());

    [Fact]
    public void A_literal_is_escaped_where_an_editor_or_a_compiler_would_stumble()
    {
        var writer = new SourceWriter(new BankKey("N", "B"));
        writer.Table("T", "a\"\\\n\t\0\u0001\u007F\u0085\u00A0\u202Eé漢\U0001F600");

        Assert.Contains(
            "T => \"a\\\"\\\\\\n\\t\\0\\u0001\\u007F\\u0085\\u00A0\\u202Eé漢\U0001F600\"u8;", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_is_escaped_and_on_one_line()
    {
        var writer = new SourceWriter(new BankKey("N", "B"));
        writer.Doc("<summary>", "a < b\n&& c", "</summary>");

        Assert.Contains("/// <summary>a &lt; b &amp;&amp; c</summary>\n", writer.ToString(), StringComparison.Ordinal);
    }
}
