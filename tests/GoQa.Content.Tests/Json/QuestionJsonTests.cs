using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GoQa.Json;
using VerifyXunit;

namespace GoQa.Tests.Json;

/// <summary>Documents and summaries of questions, of the whole bank that ships.</summary>
public class QuestionJsonTests
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public Task Document() => Verifier.Verify(
        JsonTestKit.Write(writer => GoQaJson.Write(writer, Go.Questions.GmpModel), Indented).ReplaceLineEndings("\n"), "json");

    [Fact]
    public void The_compiled_document_is_what_is_written_at_run_time()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            Assert.True(GoQaJson.TryGetDocument(question, out ReadOnlySpan<byte> document));
            Assert.Equal(JsonTestKit.WriteFromTexts(question), Encoding.UTF8.GetString(document));
        }
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            string expected = JsonTestKit.WriteFromTexts(question);
            var buffer = new ArrayBufferWriter<byte>();
            GoQaJson.Write(buffer, question);

            Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan));
            Assert.Equal(expected, JsonTestKit.Write(writer => GoQaJson.Write(writer, question)));
            Assert.Equal(expected, JsonSerializer.Serialize(question, GoQaJsonContext.Default.Question));
            Assert.Equal(expected, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(question, GoQaJsonContext.Default.Question)));
        }
    }

    [Fact]
    public void A_document_says_what_the_question_says()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            JsonElement json = JsonTestKit.Parse(JsonTestKit.Write(writer => GoQaJson.Write(writer, question)));

            Assert.Equal(question.Id, json.GetProperty("id").GetString());
            Assert.Equal(question.Number, json.GetProperty("number").GetInt32());
            Assert.Equal(question.Title, json.GetProperty("title").GetString());
            Assert.Equal(question.Difficulty, json.GetProperty("difficulty").Deserialize(GoQaJsonContext.Default.Difficulty));
            Assert.Equal(question.Topic.Id, json.GetProperty("topic").GetString());
            Assert.Equal(question.Tags.Select(tag => tag.Name), Strings(json, "tags"));
            Assert.Equal(question.Versions, json.GetProperty("versions").GetString());
            Assert.Equal(question.Answer.Markdown, json.GetProperty("answer").GetString());
            Assert.Equal(question.KeyPoints.Select(point => point.Markdown), Strings(json, "keyPoints"));
            Assert.Equal(
                question.Examples.Select(example => (example.Caption.Markdown, example.Language, example.Info, example.Code)),
                json.GetProperty("examples").EnumerateArray()
                    .Select(x => (Text(x, "caption"), Text(x, "language"), Text(x, "info"), Text(x, "code"))));
            Assert.Equal(
                question.FollowUps.Select(followUp => (followUp.Text.Markdown, followUp.Question?.Id)),
                json.GetProperty("followUps").EnumerateArray().Select(x => (Text(x, "text"), x.GetProperty("question").GetString())));
            Assert.Equal(
                question.References.Select(reference => (reference.Title, reference.Url)),
                json.GetProperty("references").EnumerateArray().Select(x => (Text(x, "title"), Text(x, "url"))));
            Assert.Equal(question.Aliases.Select(alias => alias.Name), Strings(json, "aliases"));
            Assert.Equal(question.ContentHash, json.GetProperty("contentHash").GetString());
        }
    }

    [Fact]
    public void A_summary_is_the_head_of_the_document()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            string summary = JsonTestKit.Write(writer => GoQaJson.WriteSummary(writer, question));

            Assert.StartsWith(summary[..^1], JsonTestKit.WriteFromTexts(question), StringComparison.Ordinal);
            Assert.Equal(
                ["id", "number", "title", "difficulty", "topic", "tags"],
                JsonTestKit.Parse(summary).EnumerateObject().Select(member => member.Name));
        }
    }

    [Fact]
    public void Prose_can_be_HTML_or_text()
    {
        Question question = Go.Questions.GmpModel;

        JsonElement html = JsonTestKit.Parse(JsonTestKit.Write(
            writer => GoQaJson.Write(writer, question, new GoQaJsonOptions { Prose = ProseForm.Html })));
        JsonElement text = JsonTestKit.Parse(JsonTestKit.Write(
            writer => GoQaJson.Write(writer, question, new GoQaJsonOptions { Prose = ProseForm.Text })));

        Assert.Equal(question.Answer.Html, html.GetProperty("answer").GetString());
        Assert.Equal(question.KeyPoints.Select(point => point.Text), Strings(text, "keyPoints"));
    }

    [Fact]
    public void A_document_can_stand_in_a_script_element_and_in_a_line()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            string json = JsonTestKit.WriteFromTexts(question);

            Assert.DoesNotContain('<', json);
            Assert.DoesNotContain('\n', json);
            Assert.DoesNotContain("\u2028", json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_encoder_that_was_asked_for_is_obeyed()
    {
        Question question = Go.Questions.GmpModel;

        string strict = JsonTestKit.Write(writer => GoQaJson.Write(writer, question), new() { Encoder = JavaScriptEncoder.Default });
        string relaxed = JsonTestKit.Write(
            writer => GoQaJson.Write(writer, question), new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        Assert.DoesNotContain('`', strict);
        Assert.DoesNotContain('&', strict);
        Assert.Equal(question.Answer.Markdown, JsonTestKit.Parse(strict).GetProperty("answer").GetString());
        Assert.Equal(JsonTestKit.WriteFromTexts(question), relaxed);
    }

    [Fact]
    public void Documents_stand_among_other_values()
    {
        Question question = Go.Questions.GmpModel;

        string json = JsonTestKit.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("before", 1);
            writer.WritePropertyName("question");
            GoQaJson.Write(writer, question);
            writer.WriteNumber("after", 2);
            writer.WriteEndObject();
        });

        JsonElement parsed = JsonTestKit.Parse(json);
        Assert.Equal(question.Id, parsed.GetProperty("question").GetProperty("id").GetString());
        Assert.Equal(2, parsed.GetProperty("after").GetInt32());
    }

    [Fact]
    public void Nothing_is_written_of_no_question()
    {
        Assert.Throws<InvalidOperationException>(() => JsonTestKit.Write(writer => GoQaJson.Write(writer, default(Question))));
        Assert.Throws<InvalidOperationException>(() => GoQaJson.TryGetDocument(default, out _));
        Assert.Throws<ArgumentNullException>(() => GoQaJson.Write((Utf8JsonWriter)null!, Go.Questions.GmpModel));
    }

    private static IEnumerable<string?> Strings(JsonElement json, string member) =>
        json.GetProperty(member).EnumerateArray().Select(item => item.GetString());

    private static string Text(JsonElement json, string member) => json.GetProperty(member).GetString()!;
}
