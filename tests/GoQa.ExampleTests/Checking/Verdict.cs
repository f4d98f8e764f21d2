using GoQa.ExampleTests.Blocks;

namespace GoQa.ExampleTests.Checking;

/// <summary>What Go says of a block.</summary>
internal sealed class Verdict
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Gets or sets why less than everything was checked.</summary>
    public string? NotChecked { get; set; }

    public bool IsSound => _findings.Count == 0;

    public void Add(Finding finding) => _findings.Add(finding);
}
