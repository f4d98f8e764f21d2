using System.Text;
using System.Text.Json;
using GoQa.Json;

namespace GoQa.Tests.Json;

public class JsonReadingTests
{
    private static readonly GoQaJsonContext Context = new(Go.Bank);

    [Fact]
    public void Every_question_comes_back_from_its_id_its_document_and_its_former_ids()
    {
        foreach (Question question in Go.Bank.Questions)
        {
            Assert.Equal(question, JsonSerializer.Deserialize(JsonSerializer.Serialize(question, Context.Question), Context.Question));
            Assert.Equal(question, JsonSerializer.Deserialize($"\"{question.Id}\"", Context.Question));
            Assert.All(question.Aliases, alias => Assert.Equal(question, JsonSerializer.Deserialize($"\"{alias.Name}\"", Context.Question)));
        }
    }

    [Fact]
    public void Every_topic_and_tag_comes_back()
    {
        foreach (Topic topic in Go.Bank.Topics)
        {
            Assert.Equal(topic, JsonSerializer.Deserialize(JsonSerializer.Serialize(topic, Context.Topic), Context.Topic));
        }

        foreach (Tag tag in Go.Bank.Tags)
        {
            Assert.Equal(tag, JsonSerializer.Deserialize(JsonSerializer.Serialize(tag, Context.Tag), Context.Tag));
            Assert.All(tag.Aliases, alias => Assert.Equal(tag, JsonSerializer.Deserialize(JsonEncode(alias.Name), Context.Tag)));
        }
    }

    [Theory]
    [InlineData("\"gmp-model\"")]
    [InlineData("\"\\u0067mp-model\"")]
    [InlineData("{\"id\":\"gmp-model\"}")]
    [InlineData("{\"title\":{\"id\":\"other\"},\"tags\":[1,[{}]],\"id\":\"gmp-model\",\"score\":3}")]
    public void A_question_is_read_from_what_names_it(string json) =>
        Assert.Equal(Go.Questions.GmpModel, JsonSerializer.Deserialize(json, Context.Question));

    [Theory]
    [InlineData("\"gmp-modell\"", "The bank 'Golang Language & Runtime' has no question 'gmp-modell'.")]
    [InlineData("\"\"", "The bank 'Golang Language & Runtime' has no question ''.")]
    [InlineData("null", "A question is its id as a string, or an object with the member \"id\". Found: null.")]
    [InlineData("1", "A question is its id as a string, or an object with the member \"id\". Found: a number.")]
    [InlineData("[]", "A question is its id as a string, or an object with the member \"id\". Found: an array.")]
    [InlineData("true", "A question is its id as a string, or an object with the member \"id\". Found: a boolean.")]
    [InlineData("{}", "The object is no question: it has no member \"id\".")]
    [InlineData("{\"ID\":\"gmp-model\"}", "The object is no question: it has no member \"id\".")]
    [InlineData("{\"id\":7}", "The member \"id\" of a question is a string. Found: a number.")]
    [InlineData("{\"id\":null}", "The member \"id\" of a question is a string. Found: null.")]
    [InlineData("{\"id\":\"gmp-model\",\"id\":\"work-stealing\"}", "The question has the member \"id\" twice.")]
    public void What_names_no_question_is_an_error_that_says_why(string json, string message)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.Question));

        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("\"gmp")]
    [InlineData("{\"id\":\"gmp-model\"")]
    [InlineData("\"\\uD83D\"")]
    [InlineData("\"gmp-model\" x")]
    public void Broken_JSON_is_an_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.Question));

    [Fact]
    public void An_unknown_id_of_any_length_gives_a_short_message()
    {
        string json = JsonEncode(new string('x', 100_000));

        Assert.InRange(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.Question)).Message.Length, 100, 250);
    }

    [Fact]
    public void An_error_names_its_path()
    {
        JsonException error = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize("[\"gmp-model\",\"nothing\"]", Context.QuestionArray));

        Assert.Equal("$[1]", error.Path);
    }

    [Fact]
    public void Null_is_no_question_where_one_may_be_missing()
    {
        Assert.Null(JsonSerializer.Deserialize("null", Context.NullableQuestion));
        Assert.Equal(Go.Questions.GmpModel, JsonSerializer.Deserialize("\"gmp-model\"", Context.NullableQuestion));
        Assert.Equal("null", JsonSerializer.Serialize(null, Context.NullableQuestion));
    }

    [Fact]
    public async Task A_question_is_read_from_a_stream_of_single_bytes()
    {
        string json = "{\"answer\":\"" + new string('x', 70_000) + "\",\"id\":\"gmp-\\u006dodel\"}";
        using var stream = new TrickleStream(Encoding.UTF8.GetBytes("[" + json + ",\"work-stealing\"]"));

        Question[]? questions = await JsonSerializer.DeserializeAsync(stream, Context.QuestionArray);

        Assert.Equal([Go.Questions.GmpModel, Go.Questions.WorkStealing], questions!);
    }

    [Fact]
    public void Without_a_bank_reading_says_what_is_missing()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(
            () => JsonSerializer.Deserialize("\"gmp-model\"", GoQaJsonContext.Default.Question));

        Assert.Contains("new GoQaJsonContext(bank)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_written_says_so()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("[]", Context.QuestionList));

        Assert.Contains("can be written as JSON and not be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Difficulties_are_spelled_as_authors_spell_them()
    {
        foreach (Difficulty difficulty in Enum.GetValues<Difficulty>())
        {
            string json = JsonSerializer.Serialize(difficulty, Context.Difficulty);
            Assert.Equal(difficulty, JsonSerializer.Deserialize(json, Context.Difficulty));
        }

        Assert.Equal("\"warm-up\"", JsonSerializer.Serialize(Difficulty.WarmUp, Context.Difficulty));
        Assert.All(
            ["1", "null", "\"WarmUp\"", "\"" + new string('h', 200) + "\"", "{}"],
            json => Assert.Contains("warm-up", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.Difficulty)).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((Difficulty)9, Context.Difficulty));
    }

    private static string JsonEncode(string text) => '"' + JsonEncodedText.Encode(text).ToString() + '"';

    /// <summary>Gives one byte at each read, so that every value comes in pieces.</summary>
    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
