namespace GoQa.PackageTests.Support;

/// <summary>The readme that the library's package shows.</summary>
internal static class Readme
{
    private const string Fence = "```csharp\n";

    public static string Example()
    {
        string text = Repository.Read("src", PackedPackages.Library, "README.md");
        int begin = text.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        return text[begin..text.IndexOf("\n```", begin, StringComparison.Ordinal)];
    }
}
