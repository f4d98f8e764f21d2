using GoQa.Benchmarks.Peers;

namespace GoQa.Benchmarks.Steady;

/// <summary>What a measuring process hands to the one that started it.</summary>
/// <param name="Measurements">The times.</param>
/// <param name="Agreements">How far the search engines agree.</param>
internal sealed record SteadyFigures(List<Measurement> Measurements, List<SearchAgreement> Agreements);
