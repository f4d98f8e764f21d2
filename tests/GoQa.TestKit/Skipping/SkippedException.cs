namespace GoQa.TestKit.Skipping;

/// <summary>Ends a test of a <see cref="SkippableFactAttribute"/> or <see cref="SkippableTheoryAttribute"/> as skipped.</summary>
public sealed class SkippedException(string reason) : Exception(reason);
