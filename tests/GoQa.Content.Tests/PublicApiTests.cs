using PublicApiGenerator;
using VerifyXunit;

namespace GoQa.Tests;

public class PublicApiTests
{
    /// <summary>What applications compile against, generated members included: a change here is a change of the contract.</summary>
    [Fact]
    public Task PublicApi() => Verifier.Verify(
        typeof(QuestionBank).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), "cs");
}
