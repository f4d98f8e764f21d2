using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>Publishes the programs of benchmarks/coldstart.</summary>
internal sealed class ColdPublisher(ColdData data, bool native)
{
    public const string Hello = "Hello";
    public const string Library = "Library";
    public const string Json = "Json";

    /// <summary>All programs for the real bank. Lucene.Net is not made for native code.</summary>
    public List<ColdProgram> Publish()
    {
        string library = Publish(Library, Library);
        var programs = new List<ColdProgram>
        {
            new(Hello, "hello world", Publish(Hello, Hello), string.Empty),
            new(Library, "GoQa", library, string.Empty),
            new(Json, "embedded JSON, source generation", Publish(Json, Json, $"-p:BankJson={data.Json}"), string.Empty),
            new("Sqlite", "SQLite, ready-made file", Publish("Sqlite", "Sqlite"), data.Database),
        };
        if (!native)
        {
            string lucene = Publish("Lucene", "Lucene", $"-p:BankTexts={data.Texts}");
            programs.Add(new ColdProgram("Lucene", "Lucene.Net, ready-made index", lucene, data.Index));
            programs.Add(new ColdProgram("Lucene", "Lucene.Net, indexed at start", lucene, "memory"));
        }

        return programs;
    }

    /// <summary>The library over a larger bank.</summary>
    public ColdProgram PublishGrown(int questions, string assembly) => new(
        "Grown",
        $"GoQa, {Figures.Of((long)questions)} questions",
        Publish("Grown", Path.GetFileNameWithoutExtension(assembly), $"-p:BankAssembly={assembly}"),
        string.Empty);

    private string Publish(string project, string folder, params string[] options)
    {
        string output = Path.Combine(Repository.Workplace, "coldstart", native ? "native" : "jit", folder);
        Tools.Run("dotnet", [
            "publish", Repository.PathOf("benchmarks", "coldstart", project), "-c", "Release", "-v", "quiet", "-o", output,
            .. options, .. native ? NativeOptions() : []]);
        return Path.Combine(output, "ColdStart." + project);
    }

    private static IEnumerable<string> NativeOptions()
    {
        yield return "-p:NativeAot=true";
        yield return "--use-current-runtime";

        // The SDK links with clang; gcc does as well where there is none.
        if (OperatingSystem.IsLinux() && !Tools.IsOnPath("clang"))
        {
            yield return "-p:CppCompilerAndLinker=gcc";
        }
    }
}
