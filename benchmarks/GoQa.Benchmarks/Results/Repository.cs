using System.Reflection;

namespace GoQa.Benchmarks.Results;

/// <summary>Places in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Gets the folder of what is made for a run and is no result.</summary>
    public static string Workplace { get; } = PathOf("artifacts", "benchmarks");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
