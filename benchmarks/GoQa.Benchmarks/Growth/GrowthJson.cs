using System.Text.Json.Serialization;

namespace GoQa.Benchmarks.Growth;

/// <summary>Reads the report of the generators' harness.</summary>
[JsonSerializable(typeof(GeneratorFigures))]
internal sealed partial class GrowthJson : JsonSerializerContext;
