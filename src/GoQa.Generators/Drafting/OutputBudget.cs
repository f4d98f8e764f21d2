using GoQa.Generators.Reading;

namespace GoQa.Generators.Drafting;

/// <summary>How much the texts of one file may come to in all their forms.</summary>
internal sealed class OutputBudget(int fileLength)
{
    /// <summary>Gets the limit, in characters.</summary>
    public int Limit { get; } = (int)Math.Min(
        FileLimits.MostOutput, Math.Max(FileLimits.LeastOutput, (long)fileLength * FileLimits.OutputFactor));

    /// <summary>Gets the characters written so far.</summary>
    public int Spent { get; private set; }

    /// <summary>Gets a value indicating whether the limit was passed. What comes after is not written.</summary>
    public bool IsExceeded => Spent > Limit;

    /// <summary>Notes that so many characters are written.</summary>
    /// <exception cref="OutputLimitException">They are too many.</exception>
    public void Charge(int length)
    {
        Spent = (int)Math.Min((long)Spent + length, int.MaxValue);
        if (IsExceeded)
        {
            throw new OutputLimitException();
        }
    }
}
