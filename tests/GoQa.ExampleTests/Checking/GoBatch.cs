using GoQa.ExampleTests.Blocks;
using GoQa.TestKit.Processes;

namespace GoQa.ExampleTests.Checking;

/// <summary>Gives many packages to one go command.</summary>
internal sealed class GoBatch(GoModule module, string? experiment)
{
    /// <summary>Everything the command says against <paramref name="sources"/>.</summary>
    /// <remarks>
    /// A package that cannot be loaded ends the command before it looks at the others, so it runs again without those it complained of.
    /// Where its words name no package, each goes alone.
    /// </remarks>
    public IReadOnlyList<(GoSource Source, Finding Finding)> Run(IReadOnlyList<GoSource> sources, params string[] command)
    {
        var found = new List<(GoSource Source, Finding Finding)>();
        List<GoSource> rest = [.. sources];
        while (rest.Count > 0)
        {
            CommandResult result = Start(rest, command);
            if (result.Succeeded)
            {
                break;
            }

            IReadOnlyList<(GoSource Source, Finding Finding)> blamed = ToolMessages.Read(result.Errors, rest, Place);
            if (blamed.Count == 0)
            {
                found.AddRange(rest.Count > 1 ? rest.SelectMany(source => Run([source], command)) : [(rest[0], rest[0].Problem(Words(result)))]);
                break;
            }

            found.AddRange(blamed);
            rest.RemoveAll(source => blamed.Any(blame => blame.Source == source));
        }

        return found;
    }

    /// <summary>Runs the command once and leaves the reading to the caller.</summary>
    public CommandResult Start(IEnumerable<GoSource> sources, params string[] command) =>
        module.Go(experiment, command.Concat(sources.Select(source => "./" + source.Folder)));

    private static Finding Place(GoSource source, string message, int line) => source.ProblemInComplete(message, line);

    private static string Words(CommandResult result) => result.TimedOut ? "go did not end in time" : (result.Output + result.Errors).Trim();
}
