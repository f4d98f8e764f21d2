using System.Text.Json.Serialization;

namespace GoQa.Tests.Json;

/// <summary>The context of an application, written by the source generator of System.Text.Json.</summary>
[JsonSerializable(typeof(JsonContextTests.AnswerSheet))]
internal sealed partial class AnswerSheetContext : JsonSerializerContext;
