using System.Text;

namespace GoQa.Generators.Compiling;

/// <summary>The order of texts by their UTF-8 bytes, in which the library searches them.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? left, string? right)
    {
        for (int i = 0; i < left!.Length && i < right!.Length; i++)
        {
            if (left[i] != right[i])
            {
                // Only above the surrogates do UTF-16 and UTF-8 order differ.
                return left[i] < 0xD800 && right[i] < 0xD800
                    ? left[i] - right[i]
                    : Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
            }
        }

        return left!.Length - right!.Length;
    }
}
