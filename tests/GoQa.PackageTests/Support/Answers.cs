namespace GoQa.PackageTests.Support;

/// <summary>What the consumer of that name prints for gmp-model.</summary>
internal static class Answers
{
    public static void Check(string output)
    {
        Assert.Contains("1. What are G, M and P", output, StringComparison.Ordinal);
        Assert.Contains("html: True, markdown: True, text: True", output, StringComparison.Ordinal);
        Assert.Contains("tagged: True", output, StringComparison.Ordinal);
        Assert.Contains("found: work-stealing", output, StringComparison.Ordinal);
    }
}
