namespace ColdStart;

/// <summary>What every program does with its answer: it prints it, and with <c>heap</c> also what the answer left on the managed heap.</summary>
internal static class Answer
{
    public static void Print(string[] arguments, Func<string, string, string> answer)
    {
        if (arguments.Length > 2 && arguments[2] == "heap")
        {
            PrintWithHeap(arguments, answer);
        }
        else
        {
            Console.WriteLine(answer(arguments[0], arguments[1]));
        }
    }

    private static void PrintWithHeap(string[] arguments, Func<string, string, string> answer)
    {
        // Twice, since the first measurement itself allocates.
        _ = GC.GetTotalMemory(forceFullCollection: true);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        string text = answer(arguments[0], arguments[1]);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(text);
        Console.WriteLine(after - before);
        GC.KeepAlive(text);
    }
}
