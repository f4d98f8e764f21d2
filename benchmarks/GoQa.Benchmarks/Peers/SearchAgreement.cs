namespace GoQa.Benchmarks.Peers;

/// <summary>How far two engines agree that cut and weigh words differently.</summary>
/// <param name="Group">The kind of work.</param>
/// <param name="Peer">The other engine.</param>
/// <param name="Questions">The size of the bank.</param>
/// <param name="SameFirst">Queries with the same first hit.</param>
/// <param name="Queries">All queries.</param>
/// <param name="Overlap">The share of GoQa's hits among the first ten that are among the other's.</param>
internal sealed record SearchAgreement(string Group, string Peer, int Questions, int SameFirst, int Queries, double Overlap);
