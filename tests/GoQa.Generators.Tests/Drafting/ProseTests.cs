using GoQa.Generators.Drafting;
using GoQa.Generators.Tests.Support;

namespace GoQa.Generators.Tests.Drafting;

public class ProseTests
{
    [Theory]
    [InlineData("one\ntwo", "<p>one\ntwo</p>", "one two")]
    [InlineData("a  \nb", "<p>a<br />\nb</p>", "a\nb")]
    [InlineData("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>", "- a\n- b\n  - c")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>", "3. a\n4. b")]
    [InlineData("> q\n> r", "<blockquote>\n<p>q\nr</p>\n</blockquote>", "> q r")]
    [InlineData("~~old~~ `x<y` &copy;", "<p><del>old</del> <code>x&lt;y</code> ©</p>", "old x<y ©")]
    [InlineData("<b onclick=x>raw</b>", "<p>&lt;b onclick=x&gt;raw&lt;/b&gt;</p>", "<b onclick=x>raw</b>")]
    [InlineData("![a picture](https://example.org/p.png)", "<p><img src=\"https://example.org/p.png\" alt=\"a picture\" /></p>", "a picture")]
    [InlineData("<https://example.org/>", "<p><a href=\"https://example.org/\">https://example.org/</a></p>", "https://example.org/")]
    [InlineData("```go\n\tf()\n```", "<pre><code class=\"language-go\">\tf()\n</code></pre>", "\tf()")]
    public void A_text_has_three_forms(string markdown, string html, string text)
    {
        ProseDraft answer = Drafts.Body(markdown).Answer;

        Assert.Equal(markdown, answer.Markdown);
        Assert.Equal(html, answer.Html);
        Assert.Equal(text, answer.Text);
    }

    [Theory]
    [InlineData("- a\n\n  ```go\n  func f() {\n  \tx()\n  \t\ty()\n  }\n  ```", "func f() {\n\tx()\n\t\ty()\n}")]
    [InlineData("-\ta\n\n\t```go\n\tfunc f() {\n\t\tx()\n\t}\n\t```", "func f() {\n\tx()\n}")]
    [InlineData("1. a\n\n   ```go\n   if x {\n   \ty()\n   }\n   ```", "if x {\n\ty()\n}")]
    [InlineData("> ```go\n> if x {\n> \ty()\n> }\n> ```", "if x {\n\ty()\n}")]
    [InlineData("- - ```go\n    if x {\n    \ty()\n    }\n    ```", "if x {\n\ty()\n}")]
    public void Code_in_a_list_keeps_its_tabs(string markdown, string code)
    {
        ProseDraft answer = Drafts.Body(markdown).Answer;
        ProseDraft item = Drafts.Body("A.\n\n**Key points**\n\n- " + markdown.Replace("\n", "\n  ", StringComparison.Ordinal)).KeyPoints[0];

        Assert.Contains(">" + code + "\n</code>", answer.Html, StringComparison.Ordinal);
        Assert.Contains(">" + code + "\n</code>", item.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_that_indentation_takes_a_part_of_leaves_blanks() =>
        Assert.Contains(">  x()\n</code>", Drafts.Body("- a\n\n  ```go\n\tx()\n  ```").Answer.Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n|[ c")]
    [InlineData("| a | b |\n|---|---|\n| c | ![d")]
    [InlineData("| a | b |\n|---|---|\n| c | *d |")]
    public void The_last_row_of_a_table_is_whole(string markdown) => Assert.Equal(markdown, Drafts.Body(markdown).Answer.Markdown);

    [Fact]
    public void Words_that_cannot_be_shown_are_replaced() =>
        Assert.Equal("<p>a\uFFFDb</p>", Drafts.Body("a&#x202E;b").Answer.Html);

    [Fact]
    public void A_line_within_an_introduction_is_kept() =>
        Assert.Equal("A.\n\n---\n\nB.", Drafts.Of("## T {#t}\n\nA.\n\n---\n\nB.\n\n---").Topics[0].Introduction.Markdown);

    [Fact]
    public void A_table_is_aligned_by_class_and_by_blanks()
    {
        ProseDraft answer = Drafts.Body("| left | right |\n|------|------:|\n| a | 1000 |").Answer;

        Assert.Contains("<th class=\"align-right\">right</th>", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", answer.Html, StringComparison.Ordinal);
        Assert.Equal("left  right\n----  -----\na     1000", answer.Text);
    }

    [Fact]
    public void A_cell_beyond_the_header_is_not_lost() =>
        Assert.Contains("extra", Drafts.Body("| a | b |\n|---|---|\n| 1 | 2 | extra |").Answer.Html, StringComparison.Ordinal);

    [Fact]
    public void A_link_with_a_label_carries_its_address_along()
    {
        ProseDraft point = Drafts.Body("A.\n\n**Key points**\n\n- see [it][spec]\n\n[spec]: https://go.dev/ref/spec").KeyPoints[0];

        Assert.Equal("see [it][spec]\n\n[spec]: https://go.dev/ref/spec", point.Markdown);
        Assert.Equal("see <a href=\"https://go.dev/ref/spec\">it</a>", point.Html);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt&colon;alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](//example.org)")]
    [InlineData("[x](../file.md)")]
    [InlineData("[x](#)")]
    [InlineData("![x](#id)")]
    [InlineData("![x](data:image/png;base64,AA)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](file:///etc/passwd)")]
    public void A_link_to_a_place_that_is_not_allowed_is_written_as_its_words(string markdown)
    {
        DocumentDraft document = Drafts.Of(Banks.WithQuestion("### 1. T? {#t}\n\n" + markdown));

        Assert.Contains(document.Problems, problem => problem.Code == "GOQA209");
        Assert.DoesNotContain("href", document.Topics[0].Questions[0].Answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("src", document.Topics[0].Questions[0].Answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_in_braces_are_text() =>
        Assert.DoesNotContain("<p onclick", Drafts.Body("para {onclick=alert(1)}").Answer.Html, StringComparison.Ordinal);
}
