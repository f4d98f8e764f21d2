using System.Text.Json;
using GoQa.Benchmarks.Data;
using GoQa.Benchmarks.Peers;
using GoQa.Benchmarks.Results;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>Publishes the programs of benchmarks/coldstart, with the data of the peers made from the bank.</summary>
internal static class ColdPublisher
{
    public const string Hello = "Hello";
    public const string Library = "Library";
    public const string Json = "Json";

    private static readonly (string Name, string Title)[] Programs =
    [
        (Hello, "hello world"),
        (Library, "GoQa"),
        (Json, "embedded JSON, source generation"),
        ("Sqlite", "SQLite, ready-made file"),
    ];

    public static List<ColdProgram> Publish(string id, bool native)
    {
        string json = Path.Combine(Repository.Workplace, "bank.json");
        string database = Path.Combine(Repository.Workplace, "bank.db");
        BankDocument bank = BankReader.Read(Go.Bank);
        Directory.CreateDirectory(Repository.Workplace);
        File.WriteAllBytes(json, JsonSerializer.SerializeToUtf8Bytes(bank, BankJson.Default.BankDocument));
        File.Delete(database);
        using (var peer = new SqlitePeer(bank.Questions))
        {
            peer.SaveTo(database);
        }

        return [.. Programs.Select(program => Publish(program.Name, program.Title, native, json, [id, database]))];
    }

    private static ColdProgram Publish(string name, string title, bool native, string json, string[] arguments)
    {
        string output = Path.Combine(Repository.Workplace, "coldstart", native ? "native" : "jit", name);
        Tools.Run("dotnet", [
            "publish", Repository.PathOf("benchmarks", "coldstart", name), "-c", "Release", "-v", "quiet", "-o", output,
            $"-p:BankJson={json}", .. native ? NativeOptions() : []]);
        return new ColdProgram(name, title, native, Path.Combine(output, "ColdStart." + name), arguments);
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
