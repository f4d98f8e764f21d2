using System.Text;
using GoQa.TestKit.Snapshots;
using Xunit;

namespace GoQa.TestKit.Tests.Snapshots;

public sealed class SnapshotCheckTests : IDisposable
{
    private static readonly SnapshotEnvironment Desk = new(IsBuildServer: false, IsAcceptRequested: false);
    private static readonly SnapshotEnvironment AcceptingDesk = new(IsBuildServer: false, IsAcceptRequested: true);
    private static readonly SnapshotEnvironment BuildServer = new(IsBuildServer: true, IsAcceptRequested: false);
    private static readonly SnapshotEnvironment AcceptingBuildServer = new(IsBuildServer: true, IsAcceptRequested: true);

    private readonly TemporaryFolder _folder = new();
    private readonly SnapshotFile _file;
    private int _shown;

    public SnapshotCheckTests() => _file = new SnapshotFile(_folder.Path, "Class.Method", "txt");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Missing_snapshot_fails_leaves_the_received_file_and_shows_it()
    {
        SnapshotException failure = await FailAsync("new", Desk);

        Assert.Equal(["Class.Method.received.txt"], Files());
        Assert.Equal("new", File.ReadAllText(_file.ReceivedPath));
        Assert.Equal(1, _shown);
        Assert.Contains("no snapshot yet", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_file.VerifiedPath, failure.Message, StringComparison.Ordinal);
        Assert.Contains(_file.ReceivedPath, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task Empty_file_that_a_diff_tool_made_counts_as_missing(string empty)
    {
        File.WriteAllText(_file.VerifiedPath, empty);

        SnapshotException failure = await FailAsync("new", Desk);

        Assert.Contains("no snapshot yet", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_text_is_refused() => await Assert.ThrowsAsync<ArgumentException>(() => CheckAsync(string.Empty, AcceptingDesk));

    [Fact]
    public async Task Equal_text_passes_and_writes_nothing()
    {
        File.WriteAllText(_file.VerifiedPath, "same\n");

        await CheckAsync("same\n", Desk);

        Assert.Equal(["Class.Method.verified.txt"], Files());
        Assert.Equal("same\n"u8, File.ReadAllBytes(_file.VerifiedPath));
        Assert.Equal(0, _shown);
    }

    [Fact]
    public async Task Different_text_fails_with_the_first_line_that_differs_and_both_files()
    {
        File.WriteAllText(_file.VerifiedPath, "one\ntwo\nthree");

        SnapshotException failure = await FailAsync("one\nTwo\nthree", Desk);

        Assert.Equal(
            $"""
            The snapshot differs in line 2.
              expected: "two"
              actual:   "Two"
              verified: {_file.VerifiedPath}
              received: {_file.ReceivedPath}
            To accept it, run the test with GOQA_ACCEPT_SNAPSHOTS=1 (ignored on a build server),
            or move the received file over the verified one.
            """,
            failure.Message);
        Assert.Equal("one\nTwo\nthree", File.ReadAllText(_file.ReceivedPath));
        Assert.Equal("one\ntwo\nthree", File.ReadAllText(_file.VerifiedPath));
        Assert.Equal(1, _shown);
    }

    [Fact]
    public async Task Received_file_is_removed_when_the_text_is_equal_again()
    {
        File.WriteAllText(_file.VerifiedPath, "right");
        await FailAsync("wrong", Desk);

        await CheckAsync("right", Desk);

        Assert.Equal(["Class.Method.verified.txt"], Files());
    }

    [Theory]
    [InlineData("a\nb\n", "a\r\nb\r\n")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("a", "\uFEFFa")]
    [InlineData("a", "a\n")]
    [InlineData("a", "a\r\n")]
    public async Task Line_ends_byte_order_mark_and_one_last_line_feed_make_no_difference(string target, string verified)
    {
        File.WriteAllText(_file.VerifiedPath, verified);

        await CheckAsync(target, Desk);
    }

    [Theory]
    [InlineData("a\n", "a")]
    [InlineData("a", "a\n\n")]
    [InlineData("a ", "a")]
    [InlineData("a", "A")]
    public async Task Other_white_space_and_case_make_a_difference(string target, string verified)
    {
        File.WriteAllText(_file.VerifiedPath, verified);

        await FailAsync(target, Desk);
    }

    [Fact]
    public async Task Files_are_written_in_utf8_with_byte_order_mark_and_line_feeds()
    {
        await CheckAsync("ä\r\nb\r", AcceptingDesk);
        byte[] accepted = File.ReadAllBytes(_file.VerifiedPath);
        File.Delete(_file.VerifiedPath);
        await FailAsync("ä\r\nb\r", Desk);

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "ä\nb\n"u8], accepted);
        Assert.Equal(accepted, File.ReadAllBytes(_file.ReceivedPath));
    }

    [Fact]
    public async Task Text_that_is_not_valid_utf16_is_refused() =>
        await Assert.ThrowsAnyAsync<EncoderFallbackException>(() => CheckAsync("\uD800", AcceptingDesk));

    [Fact]
    public async Task Accepting_writes_a_missing_snapshot()
    {
        await CheckAsync("new", AcceptingDesk);

        Assert.Equal(["Class.Method.verified.txt"], Files());
        Assert.Equal("new", File.ReadAllText(_file.VerifiedPath));
        Assert.Equal(0, _shown);
    }

    [Fact]
    public async Task Accepting_replaces_a_different_snapshot_and_removes_the_received_file()
    {
        File.WriteAllText(_file.VerifiedPath, "old");
        await FailAsync("new", Desk);

        await CheckAsync("new", AcceptingDesk);

        Assert.Equal(["Class.Method.verified.txt"], Files());
        Assert.Equal("new", File.ReadAllText(_file.VerifiedPath));
    }

    [Fact]
    public async Task Accepting_leaves_an_equal_snapshot_as_it_is()
    {
        File.WriteAllText(_file.VerifiedPath, "same\r\n");

        await CheckAsync("same\n", AcceptingDesk);

        Assert.Equal("same\r\n"u8, File.ReadAllBytes(_file.VerifiedPath));
    }

    [Fact]
    public async Task Build_server_never_accepts_a_missing_snapshot()
    {
        await FailAsync("new", BuildServer);
        await FailAsync("new", AcceptingBuildServer);

        Assert.Equal(["Class.Method.received.txt"], Files());
        Assert.Equal(0, _shown);
    }

    [Fact]
    public async Task Build_server_never_accepts_a_different_snapshot()
    {
        File.WriteAllText(_file.VerifiedPath, "old");

        await FailAsync("new", BuildServer);
        await FailAsync("new", AcceptingBuildServer);

        Assert.Equal(["Class.Method.received.txt", "Class.Method.verified.txt"], Files());
        Assert.Equal("old", File.ReadAllText(_file.VerifiedPath));
        Assert.Equal(0, _shown);
    }

    [Fact]
    public async Task Diff_tool_that_does_not_start_does_not_hide_the_difference()
    {
        var noTool = new InvalidOperationException("no tool");

        var failure = await Assert.ThrowsAsync<SnapshotException>(
            () => SnapshotCheck.RunAsync(_file, "new", Desk, _ => throw noTool));

        Assert.Contains("no snapshot yet", failure.Message, StringComparison.Ordinal);
        Assert.Same(noTool, failure.InnerException);
    }

    private Task<SnapshotException> FailAsync(string target, SnapshotEnvironment environment) =>
        Assert.ThrowsAsync<SnapshotException>(() => CheckAsync(target, environment));

    private Task CheckAsync(string target, SnapshotEnvironment environment) =>
        SnapshotCheck.RunAsync(_file, target, environment, CountShownAsync);

    private Task CountShownAsync(SnapshotFile file)
    {
        Assert.Same(_file, file);
        _shown++;
        return Task.CompletedTask;
    }

    private IEnumerable<string?> Files() => Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
