using System.Text.Json;

namespace GoQa.Json;

internal sealed class QuestionConverter(QuestionBank? bank, GoQaJsonOptions options) : HandleConverter<Question>(bank, options)
{
    protected override string Kind => "question";

    protected override string KeyMember => "id";

    public override void Write(Utf8JsonWriter writer, Question value, JsonSerializerOptions options) =>
        QuestionJson.WriteDocument(writer, value, Options);

    protected override ReadOnlySpan<byte> KeyOf(Question value) => value.IdUtf8;

    protected override bool TryFind(QuestionBank bank, ReadOnlySpan<byte> key, out Question value) => bank.TryFind(key, out value);
}
