using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GoQa.Json;

namespace GoQa.Tests.Json;

/// <summary>The ways in which applications bring the contract in.</summary>
public class JsonContextTests
{
    private static readonly GoQaJsonContext Context = new(Go.Bank);

    [Fact]
    public void A_context_of_the_application_holds_questions_in_its_own_types()
    {
        var withConverters = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new GoQaJsonConverterFactory(Go.Bank) } };
        var withContext = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolverChain = { AnswerSheetContext.Default, Context } };
        var sheet = new AnswerSheet(
            Go.Questions.GmpModel,
            null,
            [Go.Questions.WorkStealing],
            new Dictionary<JsonMember<Question>, int> { [Go.Questions.SysmonDuties] = 3 },
            Difficulty.Hard);
        foreach (JsonSerializerOptions options in new[] { new AnswerSheetContext(withConverters).Options, withContext })
        {
            var contract = (JsonTypeInfo<AnswerSheet>)options.GetTypeInfo(typeof(AnswerSheet));

            string json = JsonSerializer.Serialize(sheet, contract);
            AnswerSheet read = JsonSerializer.Deserialize(json, contract)!;

            Assert.Contains("\"scores\":{\"sysmon-duties\":3},\"level\":\"hard\"", json, StringComparison.Ordinal);
            Assert.Equal((sheet.Asked, sheet.Next, sheet.Level), (read.Asked, read.Next, read.Level));
            Assert.Equal(sheet.Others, read.Others);
            Assert.Equal(sheet.Scores, read.Scores);
        }
    }

    [Fact]
    public void A_member_is_written_as_its_value_without_any_option()
    {
        string json = JsonSerializer.Serialize(new AnswerSheet(Go.Questions.GmpModel, null, [], [], Difficulty.Hard), AnswerSheetContext.Default.AnswerSheet);

        Assert.StartsWith("{\"Asked\":" + JsonTestKit.WriteFromTexts(Go.Questions.GmpModel) + ",\"Next\":null,", json, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize("{\"Asked\":\"gmp-model\"}", AnswerSheetContext.Default.AnswerSheet));
    }

    [Fact]
    public void Every_value_can_be_a_member()
    {
        AssertMember(Go.Questions.GmpModel);
        AssertMember(Go.Topics.Scheduler);
        AssertMember(Go.Tags.Scheduler);
        AssertMember(Difficulty.Staff);
        AssertMember(Go.Bank.Questions.At(Difficulty.Staff));
        AssertMember(Go.Bank.Topics);
        AssertMember(Go.Bank.Tags);
        AssertMember(Go.Bank);
        AssertMember(Go.Bank.Search("gc"));
        AssertMember(Go.Bank.Search("gc")[0]);
    }

    private static void AssertMember<T>(T value)
    {
        var options = new JsonSerializerOptions { Converters = { new GoQaJsonConverterFactory(Go.Bank) } };
        JsonMember<T> member = value;

        Assert.Equal(JsonSerializer.Serialize(value, options), JsonSerializer.Serialize(member, options));
        Assert.Equal(value?.ToString(), member.ToString());
    }

    [Fact]
    public void The_context_stands_in_a_chain_of_resolvers()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.TypeInfoResolverChain.Insert(0, new GoQaJsonContext(Go.Bank));

        string json = JsonSerializer.Serialize(Go.Questions.GmpModel, options.GetTypeInfo(typeof(Question)));

        Assert.Equal(JsonTestKit.WriteFromTexts(Go.Questions.GmpModel), json);
        Assert.Equal(Go.Questions.GmpModel, JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(Question))));
    }

    [Fact]
    public void Options_of_the_serializer_are_obeyed()
    {
        var context = new GoQaJsonContext(new JsonSerializerOptions { WriteIndented = true }, Go.Bank, new GoQaJsonOptions { Prose = ProseForm.Text });

        string json = JsonSerializer.Serialize(Go.Questions.GmpModel, context.Question);

        Assert.Contains("\n  \"id\": \"gmp-model\"", json.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(Go.Questions.GmpModel.Answer.Text, JsonTestKit.Parse(json).GetProperty("answer").GetString());
        Assert.Throws<ArgumentNullException>(() => new GoQaJsonContext((JsonSerializerOptions)null!));
    }

    [Fact]
    public void The_context_knows_its_types_and_no_others()
    {
        Assert.All(
            [
                typeof(Question), typeof(Question?), typeof(Question[]), typeof(QuestionList), typeof(Topic), typeof(BankList<Topic>), typeof(Tag),
                typeof(BankList<Tag>), typeof(Difficulty), typeof(SearchHit), typeof(SearchHit[]), typeof(SearchHits), typeof(QuestionBank),
            ],
            type => Assert.Equal(type, Context.GetTypeInfo(type)?.Type));
        Assert.Null(Context.GetTypeInfo(typeof(string)));
        Assert.Same(GoQaJsonContext.Default, GoQaJsonContext.Default);
    }

    [Fact]
    public void Lists_hold_summaries_or_documents()
    {
        QuestionList questions = Go.Bank.Questions.Tagged(Go.Tags.Scheduler).At(Difficulty.Hard);

        JsonElement summaries = JsonTestKit.Parse(JsonSerializer.Serialize(questions, Context.QuestionList));
        JsonElement documents = JsonTestKit.Parse(JsonSerializer.Serialize(
            questions, new GoQaJsonContext(Go.Bank, new GoQaJsonOptions { Lists = ListForm.Documents }).QuestionList));

        Assert.Equal(questions.Select(question => question.Id), summaries.EnumerateArray().Select(x => x.GetProperty("id").GetString()));
        Assert.All(summaries.EnumerateArray(), summary => Assert.False(summary.TryGetProperty("answer", out _)));
        Assert.Equal(questions.Select(question => question.Answer.Markdown), documents.EnumerateArray().Select(x => x.GetProperty("answer").GetString()));
        Assert.Equal("[]", JsonSerializer.Serialize(default(QuestionList), Context.QuestionList));
    }

    [Fact]
    public void A_bank_is_written_whole()
    {
        JsonElement json = JsonTestKit.Parse(JsonSerializer.Serialize(Go.Bank, Context.QuestionBank));

        Assert.Equal((Go.Bank.Title, Go.Bank.ContentHash), (json.GetProperty("title").GetString(), json.GetProperty("contentHash").GetString()));
        Assert.Equal(Go.Bank.Topics.Select(topic => topic.Id), json.GetProperty("topics").EnumerateArray().Select(x => x.GetProperty("id").GetString()));
        Assert.Equal(Go.Bank.Tags.Select(tag => tag.Questions.Count), json.GetProperty("tags").EnumerateArray().Select(x => x.GetProperty("questionCount").GetInt32()));
        Assert.Equal(
            Go.Bank.Questions.Select(JsonTestKit.WriteFromTexts), json.GetProperty("questions").EnumerateArray().Select(x => x.GetRawText()));
    }

    internal sealed record AnswerSheet(
        JsonMember<Question> Asked,
        JsonMember<Question>? Next,
        JsonMember<Question>[] Others,
        Dictionary<JsonMember<Question>, int> Scores,
        JsonMember<Difficulty> Level);
}
