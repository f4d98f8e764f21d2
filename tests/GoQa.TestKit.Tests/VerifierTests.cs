using VerifyXunit;
using Xunit;

namespace GoQa.TestKit.Tests;

/// <summary>The calls that tests make, the same for either engine.</summary>
public sealed class VerifierTests
{
    [Fact]
    public Task A_text_is_compared_with_the_file_of_its_class_and_method() => Verifier.Verify("Grüße, 世界 🌍\r\nsecond line  ");

    [Fact]
    public Task The_extension_can_be_given_and_a_snapshot_of_code_is_not_compiled() => Verifier.Verify("no C# that compiles", "cs");

    [Fact]
    public async Task A_comparison_can_be_awaited() => await Verifier.Verify("id,number", extension: "csv");
}
