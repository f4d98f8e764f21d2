using GoQa.Generators.Compiling;

namespace GoQa.Generators.Emitting;

/// <summary>Writes the fingerprints, which every edit changes, in a small file of their own.</summary>
internal static class HashesEmitter
{
    public static GeneratedFile Emit(BankHashes hashes)
    {
        var writer = new SourceWriter(hashes.Key);
        writer.Open("public static partial class " + hashes.Key.Name);
        writer.Open("private sealed partial class Tables");
        writer.Table("Hashes", hashes.Bank + string.Concat(hashes.Questions));
        writer.Close();
        writer.Close();
        return new GeneratedFile(hashes.Key.Namespace + "." + hashes.Key.Name + ".Hashes.g.cs", writer.ToString());
    }
}
