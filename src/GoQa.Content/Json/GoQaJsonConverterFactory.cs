using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GoQa.Json;

/// <summary>
/// The converters of the library's types, to be added to <see cref="JsonSerializerOptions.Converters"/>. Uses no reflection.
/// Immutable and safe for use from many threads.
/// </summary>
public sealed class GoQaJsonConverterFactory : JsonConverterFactory
{
    private readonly QuestionBank? _bank;
    private readonly GoQaJsonOptions _options;

    /// <summary>Makes converters that write, and read difficulties; for reading a question they would need its bank.</summary>
    public GoQaJsonConverterFactory()
        : this(null)
    {
    }

    /// <summary>Makes converters that write, and that read questions, topics and tags of a bank.</summary>
    /// <param name="bank">The bank that is searched for what is read; null to only write.</param>
    /// <param name="options">What is written where there is a choice; null for the defaults.</param>
    public GoQaJsonConverterFactory(QuestionBank? bank, GoQaJsonOptions? options = null)
    {
        _bank = bank;
        _options = options ?? GoQaJsonOptions.Default;
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => CreateOwn(typeToConvert) is not null || CreateMember(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        CreateOwn(typeToConvert) ?? FindIn(options).CreateMember(typeToConvert);

    internal JsonConverter? CreateOwn(Type type) =>
        type == typeof(Question) ? OfQuestion()
        : type == typeof(Topic) ? OfTopic()
        : type == typeof(Tag) ? OfTag()
        : type == typeof(Difficulty) ? new DifficultyConverter()
        : type == typeof(QuestionList) ? OfQuestionList()
        : type == typeof(BankList<Topic>) ? OfTopics()
        : type == typeof(BankList<Tag>) ? OfTags()
        : type == typeof(QuestionBank) ? OfBank()
        : type == typeof(SearchHit) ? OfHit()
        : type == typeof(SearchHits) ? OfHits()
        : null;

    private JsonConverter? CreateMember(Type type) =>
        type == typeof(JsonMember<Question>) ? new JsonMemberConverter<Question>(OfQuestion())
        : type == typeof(JsonMember<Topic>) ? new JsonMemberConverter<Topic>(OfTopic())
        : type == typeof(JsonMember<Tag>) ? new JsonMemberConverter<Tag>(OfTag())
        : type == typeof(JsonMember<Difficulty>) ? new JsonMemberConverter<Difficulty>(new DifficultyConverter())
        : type == typeof(JsonMember<QuestionList>) ? new JsonMemberConverter<QuestionList>(OfQuestionList())
        : type == typeof(JsonMember<BankList<Topic>>) ? new JsonMemberConverter<BankList<Topic>>(OfTopics())
        : type == typeof(JsonMember<BankList<Tag>>) ? new JsonMemberConverter<BankList<Tag>>(OfTags())
        : type == typeof(JsonMember<QuestionBank>) ? new JsonMemberConverter<QuestionBank>(OfBank())
        : type == typeof(JsonMember<SearchHit>) ? new JsonMemberConverter<SearchHit>(OfHit())
        : type == typeof(JsonMember<SearchHits>) ? new JsonMemberConverter<SearchHits>(OfHits())
        : null;

    /// <summary>Of a member, the attribute makes this factory, which has no bank; the application's own is in the options.</summary>
    private GoQaJsonConverterFactory FindIn(JsonSerializerOptions options)
    {
        foreach (JsonConverter converter in options.Converters)
        {
            if (converter is GoQaJsonConverterFactory factory)
            {
                return factory;
            }
        }

        foreach (IJsonTypeInfoResolver resolver in options.TypeInfoResolverChain)
        {
            if (resolver is GoQaJsonContext context)
            {
                return context.Converters;
            }
        }

        return this;
    }

    private QuestionConverter OfQuestion() => new(_bank, _options);

    private TopicConverter OfTopic() => new(_bank, _options);

    private TagConverter OfTag() => new(_bank, _options);

    private WriteOnlyConverter<QuestionList> OfQuestionList() => new(_options, BankJson.Write);

    private WriteOnlyConverter<BankList<Topic>> OfTopics() => new(_options, BankJson.Write);

    private WriteOnlyConverter<BankList<Tag>> OfTags() => new(_options, BankJson.Write);

    private WriteOnlyConverter<QuestionBank> OfBank() => new(_options, BankJson.Write);

    private WriteOnlyConverter<SearchHit> OfHit() => new(_options, static (writer, hit, _) => SearchJson.Write(writer, hit));

    private WriteOnlyConverter<SearchHits> OfHits() => new(_options, static (writer, hits, _) => SearchJson.Write(writer, hits));
}
