using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GoQa.Json;

/// <summary>
/// The contract of the library's types for System.Text.Json: like a source-generated context, complete under trimming and native
/// AOT. Pass its properties to <see cref="JsonSerializer"/>, or put the context into
/// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>. Safe for use from many threads.
/// </summary>
/// <remarks>
/// A question is written as a document, a <see cref="QuestionList"/> as an array of summaries (see <see cref="GoQaJsonOptions.Lists"/>).
/// A question is read from its id or from a document; a former id leads to its question. An id that the bank does not have is a
/// <see cref="JsonException"/>. <c>docs/json.md</c> describes the form, <c>docs/schema/goqa.schema.json</c> defines it.
/// </remarks>
public sealed class GoQaJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private static GoQaJsonContext? _default;

    /// <summary>Makes a context that writes; for reading questions it would need their bank.</summary>
    public GoQaJsonContext()
        : base(null)
    {
        Converters = new GoQaJsonConverterFactory();
    }

    /// <summary>Makes a context that writes, and reads questions, topics and tags of a bank.</summary>
    /// <param name="bank">The bank that is searched for what is read; null to only write.</param>
    /// <param name="options">What is written where there is a choice; null for the defaults.</param>
    public GoQaJsonContext(QuestionBank? bank, GoQaJsonOptions? options = null)
        : base(null)
    {
        Converters = new GoQaJsonConverterFactory(bank, options);
    }

    /// <summary>Makes a context with serializer options of its own, such as for indented JSON.</summary>
    /// <param name="serializerOptions">The options; they belong to this context from now on and become read-only.</param>
    /// <param name="bank">The bank that is searched for what is read; null to only write.</param>
    /// <param name="options">What is written where there is a choice; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="serializerOptions"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only, or belong to another context.</exception>
    public GoQaJsonContext(JsonSerializerOptions serializerOptions, QuestionBank? bank = null, GoQaJsonOptions? options = null)
        : base(serializerOptions ?? throw new ArgumentNullException(nameof(serializerOptions)))
    {
        Converters = new GoQaJsonConverterFactory(bank, options);
    }

    /// <summary>Gets the context for writing, with the default options.</summary>
    public static GoQaJsonContext Default => _default ?? Interlocked.CompareExchange(ref _default, new GoQaJsonContext(), null) ?? _default;

    /// <summary>Gets the contract of a question: written as a document, read from an id or a document.</summary>
    public JsonTypeInfo<Question> Question => field ??= Get<Question>();

    /// <summary>Gets the contract of a question or null.</summary>
    public JsonTypeInfo<Question?> NullableQuestion => field ??= Get<Question?>();

    /// <summary>Gets the contract of an array of questions: written as documents, read from ids or documents.</summary>
    public JsonTypeInfo<Question[]> QuestionArray => field ??= Get<Question[]>();

    /// <summary>Gets the contract of a list of questions, which is only written; see <see cref="GoQaJsonOptions.Lists"/>.</summary>
    public JsonTypeInfo<QuestionList> QuestionList => field ??= Get<QuestionList>();

    /// <summary>Gets the contract of a topic: written as a document, read from an id or a document.</summary>
    public JsonTypeInfo<Topic> Topic => field ??= Get<Topic>();

    /// <summary>Gets the contract of a list of topics, which is only written.</summary>
    public JsonTypeInfo<BankList<Topic>> Topics => field ??= Get<BankList<Topic>>();

    /// <summary>Gets the contract of a tag: written as a document, read from a name, another spelling or a document.</summary>
    public JsonTypeInfo<Tag> Tag => field ??= Get<Tag>();

    /// <summary>Gets the contract of a list of tags, which is only written.</summary>
    public JsonTypeInfo<BankList<Tag>> Tags => field ??= Get<BankList<Tag>>();

    /// <summary>Gets the contract of a difficulty: a string as authors spell it, such as <c>warm-up</c>.</summary>
    public JsonTypeInfo<Difficulty> Difficulty => field ??= Get<Difficulty>();

    /// <summary>Gets the contract of a search hit, which is only written.</summary>
    public JsonTypeInfo<SearchHit> SearchHit => field ??= Get<SearchHit>();

    /// <summary>Gets the contract of an array of search hits, which is only written.</summary>
    public JsonTypeInfo<SearchHit[]> SearchHitArray => field ??= Get<SearchHit[]>();

    /// <summary>Gets the contract of the best hits of a search, which are only written.</summary>
    public JsonTypeInfo<SearchHits> SearchHits => field ??= Get<SearchHits>();

    /// <summary>Gets the contract of a whole bank, which is only written.</summary>
    public JsonTypeInfo<QuestionBank> QuestionBank => field ??= Get<QuestionBank>();

    internal GoQaJsonConverterFactory Converters { get; }

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type)
    {
        _ = Options.TryGetTypeInfo(type, out JsonTypeInfo? contract);
        return contract;
    }

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Value<Question>(type, options)
        ?? Value<Topic>(type, options)
        ?? Value<Tag>(type, options)
        ?? Value<Difficulty>(type, options)
        ?? Value<QuestionList>(type, options)
        ?? Value<BankList<Topic>>(type, options)
        ?? Value<BankList<Tag>>(type, options)
        ?? Value<SearchHit>(type, options)
        ?? Value<SearchHits>(type, options)
        ?? Value<QuestionBank>(type, options)
        ?? Array<Question>(type, options)
        ?? (JsonTypeInfo?)Array<SearchHit>(type, options)
        ?? Nullable<Question>(type, options);

    private static JsonTypeInfo<T[]>? Array<T>(Type type, JsonSerializerOptions options) =>
        type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>()) : null;

    private static JsonTypeInfo<T?>? Nullable<T>(Type type, JsonSerializerOptions options)
        where T : struct =>
        type == typeof(T?) ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)) : null;

    private JsonTypeInfo<T>? Value<T>(Type type, JsonSerializerOptions options) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, Converters.CreateOwn(type)!) : null;

    private JsonTypeInfo<T> Get<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
