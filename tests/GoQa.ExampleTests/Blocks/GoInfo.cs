namespace GoQa.ExampleTests.Blocks;

/// <summary>What the info string of a Go block says beyond <c>go</c>, and what is wrong with it.</summary>
internal sealed record GoInfo
{
    /// <summary>Gets the oldest Go that accepts the block.</summary>
    public Version? Since { get; init; }

    /// <summary>Gets the module that the block needs beside the standard library; <c>C</c> is a C compiler.</summary>
    public string? Module { get; init; }

    /// <summary>Gets a part of the message with which Go rejects the block.</summary>
    public string? Fails { get; init; }

    /// <summary>Gets the GOEXPERIMENT that the block needs.</summary>
    public string? Experiment { get; init; }

    public IReadOnlyList<string> Problems { get; init; } = [];
}
