using GoQa.Benchmarks.Growth;
using GoQa.Benchmarks.Results;
using GoQa.Benchmarks.Steady;

namespace GoQa.Benchmarks.ColdStart;

/// <summary>From the start of a process to its first answer and its end, less a program that only says hello.</summary>
internal static class ColdPart
{
    // All engines find the same question first; the runner checks it.
    private const string Words = "write barrier cost";

    public static void Run(Options options)
    {
        Question asked = Go.Bank.Questions[Go.Bank.Questions.Count / 2];
        ColdTask[] tasks =
        [
            new("lookup", asked.Id, asked.Title),
            new("search", Words, Go.Bank.Search(Words)[0].Question.Title),
        ];
        int rounds = options.IsShort ? 9 : 31;
        var data = new ColdData();
        var compiled = new ColdPublisher(data, native: false);
        List<ColdProgram> jit = compiled.Publish();
        List<ColdProgram> native = new ColdPublisher(data, native: true).Publish();
        List<ColdTable> tables =
        [
            .. tasks.Select(task => new ColdTable(task.Work, IsNative: false, ColdRunner.Run(jit, rounds, task))),
            .. tasks.Select(task => new ColdTable(task.Work, IsNative: true, ColdRunner.Run(native, rounds, task))),
            GrownTable(options, compiled, jit, rounds, tasks[0]),
        ];
        string[] sections =
        [
            $"Milliseconds of whole processes, {rounds} rounds in turn: least and median, and both less those of hello world. All programs print the same answer; "
                + "JSON is embedded and searched with Contains, the file of SQLite and one index of Lucene.Net are ready-made, which is the easier case. "
                + "Heap: managed bytes alive after the answer, less those before. Lucene.Net does not run as native code.",
            GateRow.Section(ColdGates.Rows(tables)),
            .. tables.Select(table => table.Section()),
        ];
        ResultFile.Write("coldstart.md", "Cold start", options.IsShort, sections);
    }

    // The real questions are in every grown bank, with the same ids.
    private static ColdTable GrownTable(Options options, ColdPublisher publisher, List<ColdProgram> programs, int rounds, ColdTask task)
    {
        IEnumerable<ColdProgram> grown = SteadyPart.Sizes(options)
            .Where(size => size != Gates.RealBank)
            .Select(size => publisher.PublishGrown(size, BankAssembly.Build(size).Assembly));
        List<ColdProgram> compared = [.. programs.Where(program => program.Name is ColdPublisher.Hello or ColdPublisher.Library), .. grown];
        return new ColdTable("lookup in larger banks", IsNative: false, ColdRunner.Run(compared, rounds, task));
    }
}
