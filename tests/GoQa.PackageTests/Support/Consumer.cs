using GoQa.TestKit.Processes;

namespace GoQa.PackageTests.Support;

/// <summary>A project of somebody who has the packages and nothing else of ours.</summary>
internal sealed class Consumer
{
    private readonly string _name;

    private Consumer(string name, string folder)
    {
        _name = name;
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>Copies a folder of the repository and writes the version of the packages into its project.</summary>
    public static Consumer Copy(PackedPackages packages, params string[] source)
    {
        string from = Repository.PathOf(source);
        string to = packages.NewFolder(source[^1]);
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var consumer = new Consumer(source[^1], to);
        consumer.Use(packages.Version);
        return consumer;
    }

    /// <summary>One of the projects beside these tests.</summary>
    public static Consumer Of(PackedPackages packages, string name) => Copy(packages, "tests", "GoQa.PackageTests", "Consumers", name);

    public void Edit(string file, string old, string replacement)
    {
        string path = Path.Combine(Folder, file);
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public CommandResult TryBuild() => Dotnet.Try(Folder, "build", "-v", "quiet");

    public string Run(params string[] arguments) => Dotnet.Run(Folder, ["run", .. arguments]);

    /// <summary>Publishes for this machine, with warnings as errors, and returns the program.</summary>
    public string Publish(params string[] options)
    {
        string output = Path.Combine(Folder, "published");
        Dotnet.Run(Folder, ["publish", "-c", "Release", "-v", "quiet", "--use-current-runtime", "-warnaserror", "-o", output, .. options]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? _name + ".exe" : _name);
    }

    /// <summary>Gets the packages that its restores put into the empty cache.</summary>
    public IEnumerable<string> Restored => Directory.GetDirectories(Path.Combine(Folder, "..", "cache")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    private void Use(string version)
    {
        string project = Path.Combine(Folder, _name + ".csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("Version=\"0.1.0\"", $"Version=\"{version}\"", StringComparison.Ordinal));
    }
}
