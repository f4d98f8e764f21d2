using System.Buffers;
using System.Text;
using System.Text.Json;
using GoQa.Generators.Tests.Support;
using GoQa.Json;

namespace GoQa.Generators.Tests.Pipeline;

/// <summary>Documents that the generator wrote, beside what the library writes from the same bank's texts.</summary>
public class DocumentTests
{
    /// <summary>Every character that one of the two writers might escape otherwise.</summary>
    private const string Awkward = """
        # A bank

        ## A topic {#topic}

        ### Is "this" a <question> & not 'that' \\ + `code`? {#odd}

        **Difficulty:** warm-up · **Tags:** `größe`, `a/b`

        Emoji 😀, dashes – —, arrows → and ← , an ellipsis …, a no-break space:   and 漢字. A tab:	here.

        ```html
        <script>alert("</script>")</script>
        c:\path\new
        ```

        **Follow-ups**

        - Is `"` a quote?
        """;

    [Theory]
    [InlineData(Banks.Least)]
    [InlineData(Banks.Full)]
    [InlineData(Awkward)]
    public void A_document_is_what_the_texts_say(string text)
    {
        QuestionBank bank = GeneratorRun.Of(text).Compile().Bank;

        Assert.NotEmpty(bank.Questions);
        foreach (Question question in bank.Questions)
        {
            Assert.True(GoQaJson.TryGetDocument(question, out ReadOnlySpan<byte> document));
            using JsonDocument compiled = JsonDocument.Parse(document.ToArray());
            using JsonDocument written = JsonDocument.Parse(WriteIndented(question));

            Assert.True(JsonElement.DeepEquals(compiled.RootElement, written.RootElement), Encoding.UTF8.GetString(document));
            Assert.Equal(
                compiled.RootElement.EnumerateObject().Select(member => member.Name), written.RootElement.EnumerateObject().Select(member => member.Name));
        }
    }

    [Fact]
    public void Questions_of_several_files_have_their_own_documents()
    {
        GeneratorRun run = GeneratorRun.Of(
            ("a.md", "# Bank\n\n## First {#first}\n\n### One {#one}\n\n**Difficulty:** hard · **Tags:** `x`\n\n1.\n\n### Two {#two}\n\n**Difficulty:** hard · **Tags:** `x`\n\n2.\n"),
            ("b.md", "# Empty\n"),
            ("c.md", "### Three {#three}\n\n**Difficulty:** hard · **Tags:** `x`\n\n3.\n"));

        Assert.Equal(
            ["one", "two", "three"],
            run.Compile().Bank.Questions.Select(question =>
                GoQaJson.TryGetDocument(question, out ReadOnlySpan<byte> document) ? JsonDocument.Parse(document.ToArray()).RootElement.GetProperty("id").GetString() : null));
    }

    // An indented document is always written from the texts.
    private static ReadOnlyMemory<byte> WriteIndented(Question question)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            GoQaJson.Write(writer, question);
        }

        return buffer.WrittenMemory;
    }
}
