using System.Collections.Immutable;
using GoQa.Generators.Common;
using GoQa.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GoQa.Generators.Tests.Pipeline;

public class PipelineValueTests
{
    [Fact]
    public void No_step_holds_what_must_not_be_cached()
    {
        string[] steps = [.. typeof(PipelineSteps).GetFields().Where(field => field.IsLiteral && field.IsPublic).Select(field => (string)field.GetValue(null)!)];
        GeneratorRun run = GeneratorRun.Of(
            ("bank.md", Banks.Full.Replace("🟡 medium", "mild", StringComparison.Ordinal)), (Ledgers.Path, Ledgers.Of("question unu renamed one", "wrong")));

        Assert.Equal(14, steps.Length);
        Assert.All(steps, step => Assert.All(
            run.Result.TrackedSteps[step].SelectMany(result => result.Outputs),
            output => Assert.Null(ValueWalker.FirstForbidden(output.Value))));
    }

    [Fact]
    public void The_walker_finds_what_it_looks_for()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C;");
        object[] bad =
        [
            tree, tree.GetRoot(), tree.GetRoot().GetLocation(), CSharpCompilation.Create("x"), CSharpCompilation.Create("x").Assembly,
            Array.Empty<int>(), new List<int>(), new Dictionary<int, int>(), ImmutableArray.Create(1), new Holder(new List<int> { 1 }),
            new[] { new Holder(new List<string>()) }.ToEquatableArray(), new Markdig.Syntax.MarkdownDocument(), (Action)(() => { }),
        ];

        Assert.All(bad, value => Assert.NotNull(ValueWalker.FirstForbidden(value)));
        Assert.Null(ValueWalker.FirstForbidden(new[] { new Placed("x", Place.StartOf("p")) }.ToEquatableArray()));
    }

    private sealed record Holder(object Value);
}
