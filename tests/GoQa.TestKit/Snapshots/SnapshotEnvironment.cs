namespace GoQa.TestKit.Snapshots;

/// <summary>What the environment variables ask for.</summary>
internal sealed record SnapshotEnvironment(bool IsBuildServer, bool IsAcceptRequested)
{
    public const string AcceptVariable = "GOQA_ACCEPT_SNAPSHOTS";

    /// <summary>Those that DiffEngine goes by, but for the one of containers, where people work too; and CI.</summary>
    private static readonly string[] BuildServerVariables =
    [
        "CI", "APPVEYOR", "BITBUCKET_BUILD_NUMBER", "GITHUB_ACTION", "GITLAB_CI", "GO_SERVER_URL", "JENKINS_URL", "TEAMCITY_VERSION",
        "TF_BUILD", "TRAVIS_BUILD_ID",
    ];

    public bool IsAccepting => IsAcceptRequested && !IsBuildServer;

    public static SnapshotEnvironment Read(Func<string, string?> variable) =>
        new(BuildServerVariables.Any(name => IsOn(variable(name))), IsOn(variable(AcceptVariable)));

    private static bool IsOn(string? value) =>
        value is not (null or "" or "0") && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
