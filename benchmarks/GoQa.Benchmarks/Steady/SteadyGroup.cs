namespace GoQa.Benchmarks.Steady;

/// <summary>A table of the results: one kind of work and the class that measures it.</summary>
/// <param name="Name">The name, also for <c>--filter</c>.</param>
/// <param name="Benchmarks">The class.</param>
/// <param name="Grows">Whether it is measured for larger banks too.</param>
internal sealed record SteadyGroup(string Name, Type Benchmarks, bool Grows);
