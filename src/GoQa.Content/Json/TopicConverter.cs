using System.Text.Json;

namespace GoQa.Json;

internal sealed class TopicConverter(QuestionBank? bank, GoQaJsonOptions options) : HandleConverter<Topic>(bank, options)
{
    protected override string Kind => "topic";

    protected override string KeyMember => "id";

    public override void Write(Utf8JsonWriter writer, Topic value, JsonSerializerOptions options) => BankJson.Write(writer, value, Options);

    protected override ReadOnlySpan<byte> KeyOf(Topic value) => value.IdUtf8;

    protected override bool TryFind(QuestionBank bank, ReadOnlySpan<byte> key, out Topic value) => bank.TryFindTopic(key, out value);
}
