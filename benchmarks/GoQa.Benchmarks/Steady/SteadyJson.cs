using System.Text.Json.Serialization;

namespace GoQa.Benchmarks.Steady;

/// <summary>How a measuring process hands its figures to the one that started it.</summary>
[JsonSerializable(typeof(SteadyFigures))]
internal sealed partial class SteadyJson : JsonSerializerContext;
