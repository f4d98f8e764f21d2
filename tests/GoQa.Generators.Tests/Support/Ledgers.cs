namespace GoQa.Generators.Tests.Support;

/// <summary>Ledgers for tests, and the bank they belong to.</summary>
internal static class Ledgers
{
    public const string Path = "ids.tsv";

    /// <summary>One topic, one tag and two questions.</summary>
    public const string Bank = """
        # A bank

        ## A topic {#topic}

        ### 1. The first? {#first}

        **Difficulty:** medium · **Tags:** `tag`

        The first answer.

        ### 2. The second? {#second}

        **Difficulty:** hard · **Tags:** `tag`

        The second answer.
        """;

    /// <summary>The ledger of <see cref="Bank"/>.</summary>
    public static string Sound { get; } = Of("question first current", "question second current", "tag tag current", "topic topic current");

    /// <summary>A ledger of rows whose first three blanks stand for tabs.</summary>
    public static string Of(params string[] rows) =>
        "kind\tid\tstate\tdetail\n" + string.Concat(rows.Select(row => string.Join('\t', row.Split(' ', 4)) + "\n"));

    public static GeneratorRun Run(string bank, string ledger) => GeneratorRun.Of(("bank.md", bank), (Path, ledger));

    /// <summary>The bank with its ledger, both of the real one.</summary>
    public static (string Path, string? Text)[] RealFiles() =>
        [.. Repository.ContentFiles().Select(file => (file.Name, (string?)file.Text)), ("content/" + Path, Repository.Read("content", Path))];
}
