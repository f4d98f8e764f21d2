namespace GoQa.Benchmarks.Growth;

/// <summary>What building a bank cost.</summary>
/// <param name="Questions">Its size.</param>
/// <param name="Assembly">The compiled bank.</param>
/// <param name="Generator">The generator's part.</param>
/// <param name="Compiler">The compiler's part.</param>
internal sealed record GrowthFigures(int Questions, string Assembly, GeneratorFigures Generator, CompilerFigures Compiler);
