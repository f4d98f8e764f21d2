using GoQa.ExampleTests.Blocks;
using GoQa.ExampleTests.Toolchains;

namespace GoQa.ExampleTests.Checking;

/// <summary>Checks Go blocks with a toolchain: format, types and vet, build, output.</summary>
internal sealed class ExampleChecker : IDisposable
{
    private readonly Toolchain _toolchain;
    private readonly GoModule _module;
    private readonly GoSource[] _sources;
    private readonly Dictionary<Block, Verdict> _verdicts;

    private ExampleChecker(Toolchain toolchain, string folder, IEnumerable<Block> blocks)
    {
        _toolchain = toolchain;
        _module = new GoModule(toolchain, folder);
        _sources = [.. blocks.Select(GoSource.Of)];
        _verdicts = _sources.ToDictionary(source => source.Block, _ => new Verdict());
    }

    public static IReadOnlyDictionary<Block, Verdict> Check(Toolchain toolchain, string folder, IEnumerable<Block> blocks)
    {
        using var checker = new ExampleChecker(toolchain, folder, blocks);
        GoSource[] complete = [.. checker.Parse()];
        foreach (IGrouping<string?, GoSource> group in complete.GroupBy(source => source.Info.Experiment))
        {
            var batch = new GoBatch(checker._module, group.Key);
            checker.Reject(batch, [.. group.Where(source => source.Info.Fails is not null)]);
            checker.Accept(batch, [.. group.Where(source => source.Info.Fails is null)]);
        }

        return checker._verdicts;
    }

    public void Dispose() => _module.Dispose();

    /// <summary>Formats all and gives back those that Go can also compile.</summary>
    private IEnumerable<GoSource> Parse()
    {
        IReadOnlyList<(GoSource Source, Finding Finding)> found = FormatCheck.Run(_module, _sources, out IReadOnlySet<GoSource> unparsed);
        foreach (GoSource source in _sources.Where(IsNewer))
        {
            _verdicts[source.Block].NotChecked =
                $"{(unparsed.Contains(source) ? "not even parsed" : "parsed only")}: the block needs Go {source.Info.Since}, this is {_toolchain.Name}";
        }

        Add(found.Where(problem => !(IsNewer(problem.Source) && unparsed.Contains(problem.Source))));
        return _sources.Where(source => !unparsed.Contains(source) && !IsNewer(source) && source.Info.Module is null);
    }

    private void Reject(GoBatch batch, IReadOnlyList<GoSource> sources)
    {
        foreach (GoSource source in sources)
        {
            _module.Write(source, source.Complete);
            if (RejectionCheck.Run(source, batch) is { } finding)
            {
                _verdicts[source.Block].Add(finding);
            }
        }
    }

    private void Accept(GoBatch batch, IReadOnlyList<GoSource> sources)
    {
        foreach (GoSource source in sources)
        {
            _module.Write(source, source.Complete);
        }

        HashSet<GoSource> rejected = Add(batch.Run(sources, "vet"));
        GoSource[] vetted = [.. sources.Where(source => !rejected.Contains(source))];
        Add(batch.Run([.. vetted.Where(source => !source.IsProgram && !source.IsTest)], "build"));
        string[] link = ["build", "-ldflags=-s -w", "-o", _module.Programs + Path.DirectorySeparatorChar]; // nobody debugs them
        HashSet<GoSource> broken = Add(batch.Run([.. vetted.Where(source => source.IsProgram)], link));
        foreach (GoSource source in vetted.Where(source => source.IsProgram && source.Snippet.Output is not null && !broken.Contains(source)))
        {
            if (ProgramCheck.Run(source, _module.Programs) is { } finding)
            {
                _verdicts[source.Block].Add(finding);
            }
        }
    }

    private HashSet<GoSource> Add(IEnumerable<(GoSource Source, Finding Finding)> found)
    {
        var sources = new HashSet<GoSource>();
        foreach ((GoSource source, Finding finding) in found)
        {
            _verdicts[source.Block].Add(finding);
            sources.Add(source);
        }

        return sources;
    }

    private bool IsNewer(GoSource source) => source.Info.Since > _toolchain.Version;
}
