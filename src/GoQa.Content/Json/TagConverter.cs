using System.Text.Json;

namespace GoQa.Json;

internal sealed class TagConverter(QuestionBank? bank, GoQaJsonOptions options) : HandleConverter<Tag>(bank, options)
{
    protected override string Kind => "tag";

    protected override string KeyMember => "name";

    public override void Write(Utf8JsonWriter writer, Tag value, JsonSerializerOptions options) => BankJson.Write(writer, value, Options);

    protected override ReadOnlySpan<byte> KeyOf(Tag value) => value.NameUtf8;

    protected override bool TryFind(QuestionBank bank, ReadOnlySpan<byte> key, out Tag value) => bank.TryFindTag(key, out value);
}
