namespace GoQa.Benchmarks.Data;

/// <summary>
/// The bank of this process with all that is asked of it. One process measures one bank, as an application has one: the
/// compiler at run time optimises for the bank it sees, and a second one would change what is measured.
/// </summary>
internal static class Subject
{
    private static Subjects? _current;

    public static Subjects Current => _current ?? throw new InvalidOperationException("No bank was chosen for this process.");

    public static void Choose(QuestionBank bank) => _current = new Subjects(bank);
}
