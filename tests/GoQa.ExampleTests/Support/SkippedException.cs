namespace GoQa.ExampleTests.Support;

/// <summary>Ends a case of a <see cref="GoTheoryAttribute"/> as skipped.</summary>
internal sealed class SkippedException(string reason) : Exception(reason);
