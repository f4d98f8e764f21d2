using System.Text.Json.Serialization;

namespace GoQa.Benchmarks.Data;

/// <summary>Serialisers generated at build time, the fastest form of System.Text.Json.</summary>
[JsonSerializable(typeof(BankDocument))]
[JsonSerializable(typeof(QuestionRecord))]
internal sealed partial class BankJson : JsonSerializerContext;
