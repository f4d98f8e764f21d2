using GoQa.TestKit.Snapshots;
using Xunit;

namespace GoQa.TestKit.Tests.Snapshots;

public sealed class SnapshotEnvironmentTests
{
    [Theory]
    [InlineData("CI", "true")]
    [InlineData("CI", "1")]
    [InlineData("GITHUB_ACTION", "__run")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("JENKINS_URL", "address")]
    [InlineData("TEAMCITY_VERSION", "2026.1")]
    public void Build_servers_are_told_by_their_variables_and_accept_nothing(string name, string value)
    {
        SnapshotEnvironment environment = Read((name, value), ("GOQA_ACCEPT_SNAPSHOTS", "1"));

        Assert.True(environment.IsBuildServer);
        Assert.True(environment.IsAcceptRequested);
        Assert.False(environment.IsAccepting);
    }

    [Theory]
    [InlineData("CI", "false")]
    [InlineData("CI", "False")]
    [InlineData("CI", "0")]
    [InlineData("CI", "")]
    [InlineData("DOTNET_RUNNING_IN_CONTAINER", "true")]
    public void Other_machines_accept_when_asked_to(string name, string value)
    {
        Assert.False(Read((name, value)).IsAccepting);
        Assert.True(Read((name, value), ("GOQA_ACCEPT_SNAPSHOTS", "1")).IsAccepting);
        Assert.False(Read((name, value), ("GOQA_ACCEPT_SNAPSHOTS", "0")).IsAccepting);
    }

    private static SnapshotEnvironment Read(params (string Name, string Value)[] variables) =>
        SnapshotEnvironment.Read(variables.ToDictionary(static pair => pair.Name, static pair => pair.Value).GetValueOrDefault);
}
