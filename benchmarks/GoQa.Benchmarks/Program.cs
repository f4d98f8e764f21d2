using GoQa.Benchmarks;
using GoQa.Benchmarks.ColdStart;
using GoQa.Benchmarks.Growth;
using GoQa.Benchmarks.Results;
using GoQa.Benchmarks.Steady;
using GoQa.Benchmarks.Tuning;

try
{
    Options options = Options.Parse(args);
    if (options.Bank is not null)
    {
        SteadyPart.Measure(options);
        return 0;
    }

    if (options.Parts.Contains("readme"))
    {
        GateTable.CopyIntoReadme();
        return 0;
    }

    if (options.Parts.Contains("weights"))
    {
        WeightsPart.Run(options);
        return 0;
    }

    if (options.Wants("steady"))
    {
        SteadyPart.Run(options);
    }

    if (options.Wants("coldstart"))
    {
        ColdPart.Run(options);
    }

    if (options.Wants("growth"))
    {
        GrowthPart.Run(options);
    }

    GateTable.Write(options.IsShort);
    return 0;
}
catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
