namespace GoQa.TestKit.Tests.Snapshots;

/// <summary>A folder of one test, so that the source tree is left alone.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("goqa-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
