using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using GoQa.Json;
using NJsonSchema;

namespace GoQa.Tests.Json;

/// <summary>
/// What is written against the committed schema. Here the schema allows no member that it does not name, so that a member cannot be
/// added to one and forgotten in the other; the committed one is open, so that a reader of today can read what is written tomorrow.
/// </summary>
public class JsonSchemaTests
{
    private static readonly string SchemaText = File.ReadAllText(Path.Combine(
        typeof(JsonSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "docs", "schema", "goqa.schema.json"));

    [Fact]
    public async Task Every_question_and_the_whole_bank_are_valid()
    {
        await AssertValid("bank", JsonSerializer.Serialize(Go.Bank, GoQaJsonContext.Default.QuestionBank));
        await AssertValid("summaries", JsonSerializer.Serialize(Go.Bank.Questions, GoQaJsonContext.Default.QuestionList));
        await AssertValid("topics", JsonSerializer.Serialize(Go.Bank.Topics, GoQaJsonContext.Default.Topics));
        await AssertValid("tags", JsonSerializer.Serialize(Go.Bank.Tags, GoQaJsonContext.Default.Tags));
    }

    [Fact]
    public async Task Questions_in_every_form_are_valid()
    {
        foreach (ProseForm form in Enum.GetValues<ProseForm>())
        {
            var context = new GoQaJsonContext(null, new GoQaJsonOptions { Prose = form, Lists = ListForm.Documents });
            await AssertValid("questions", JsonSerializer.Serialize(Go.Bank.Questions, context.QuestionList));
        }
    }

    [Theory]
    [InlineData("write barrier")]
    [InlineData("sync.Pool gorutine")]
    [InlineData("nothing at all like zzzz")]
    public async Task Hits_are_valid(string query) =>
        await AssertValid("searchHits", JsonSerializer.Serialize(Go.Bank.Search(query), GoQaJsonContext.Default.SearchHits));

    [Theory]
    [InlineData("question", "id")]
    [InlineData("question", "contentHash")]
    [InlineData("summary", "tags")]
    public async Task A_missing_member_is_not_valid(string definition, string member)
    {
        JsonNode json = Written(definition);
        json.AsObject().Remove(member);

        Assert.NotEmpty(await Problems(definition, json.ToJsonString()));
    }

    [Theory]
    [InlineData("number", "\"1\"")]
    [InlineData("number", "-1")]
    [InlineData("difficulty", "\"easy\"")]
    [InlineData("keyPoints", "[1]")]
    [InlineData("followUps", "[{\"text\":\"x\"}]")]
    [InlineData("contentHash", "\"0123\"")]
    [InlineData("unheardOf", "1")]
    public async Task A_wrong_member_is_not_valid(string member, string value)
    {
        JsonNode json = Written("question");
        json[member] = JsonNode.Parse(value);

        Assert.NotEmpty(await Problems("question", json.ToJsonString()));
    }

    /// <summary>
    /// The validator is of an older draft, in which $defs are definitions. Every other keyword of the schema means the same in both, and
    /// this holds it to them.
    /// </summary>
    [Fact]
    public void The_schema_keeps_to_keywords_that_the_validator_knows()
    {
        string[] known =
        [
            "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "items", "enum", "pattern", "minimum", "minLength", "anyOf",
        ];

        Assert.Empty(Keywords(JsonNode.Parse(SchemaText)!.AsObject()).Except(known));
    }

    private static IEnumerable<string> Keywords(JsonObject schema) => schema.SelectMany(keyword => keyword switch
    {
        { Key: "properties" or "$defs" } => keyword.Value!.AsObject().SelectMany(part => Keywords(part.Value!.AsObject())),
        { Key: "items" } => Keywords(keyword.Value!.AsObject()),
        { Key: "anyOf" } => keyword.Value!.AsArray().SelectMany(part => Keywords(part!.AsObject())),
        _ => [],
    }).Concat(schema.Select(keyword => keyword.Key));

    private static JsonNode Written(string definition) => JsonNode.Parse(JsonTestKit.Write(writer =>
    {
        if (definition == "summary")
        {
            GoQaJson.WriteSummary(writer, Go.Questions.GmpModel);
        }
        else
        {
            GoQaJson.Write(writer, Go.Questions.GmpModel);
        }
    }))!;

    private static async Task AssertValid(string definition, string json) => Assert.Empty(await Problems(definition, json));

    private static async Task<IEnumerable<string>> Problems(string definition, string json)
    {
        JsonNode schema = JsonNode.Parse(SchemaText.Replace("$defs", "definitions", StringComparison.Ordinal))!;
        foreach ((_, JsonNode? part) in schema["definitions"]!.AsObject())
        {
            if (part!["properties"] is not null)
            {
                part["additionalProperties"] = false;
            }
        }

        schema.AsObject().Remove("$ref");
        schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/" + definition });
        JsonSchema validator = await JsonSchema.FromJsonAsync(schema.ToJsonString());
        return validator.Validate(json).Select(problem => problem.ToString());
    }
}
