using System.Globalization;

namespace GoQa.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage = """
        dotnet run -c Release --project benchmarks/GoQa.Benchmarks [-- options]

          --short           a quick pass of some minutes: fewer rounds, banks up to 1,000 questions
          --only PART       steady, coldstart or growth; may be given more than once. readme copies the table of gates of
                            the last full run into README.md; weights tries other constants of the search
          --filter TEXT     only the kinds of steady work whose name contains TEXT
          --sizes N,N       sizes of the banks (71 is the real one)
        """;

    public bool IsShort { get; private init; }

    public IReadOnlyList<string> Parts { get; private init; } = [];

    public string Filter { get; private init; } = string.Empty;

    public IReadOnlyList<int>? Sizes { get; private init; }

    /// <summary>Gets the bank that this process measures: 71 for the real one, or a path of an assembly. Null in the process that starts the others.</summary>
    public string? Bank { get; private init; }

    /// <summary>Gets the file in which a measuring process leaves its figures.</summary>
    public string? Output { get; private init; }

    public bool Wants(string part) => Parts.Count == 0 || Parts.Contains(part);

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Options Parse(IEnumerable<string> arguments)
    {
        var options = new Options();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out string? name))
        {
            options = name switch
            {
                "--short" => options with { IsShort = true },
                "--only" => options with { Parts = [.. options.Parts, Value(rest, name)] },
                "--filter" => options with { Filter = Value(rest, name) },
                "--sizes" => options with { Sizes = [.. Value(rest, name).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))] },
                "--bank" => options with { Bank = Value(rest, name) },
                "--output" => options with { Output = Value(rest, name) },
                _ => throw new ArgumentException($"There is no option '{name}'.\n\n{Usage}"),
            };
        }

        return options;
    }

    private static string Value(Queue<string> rest, string name) =>
        rest.TryDequeue(out string? value) ? value : throw new ArgumentException($"'{name}' needs a value.\n\n{Usage}");
}
