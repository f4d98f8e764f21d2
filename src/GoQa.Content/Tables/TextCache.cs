using System.Diagnostics.CodeAnalysis;
using System.Text;
using GoQa.Format;

namespace GoQa.Tables;

/// <summary>
/// Strings of one pool of texts, each decoded at its first read. Reading a kept one costs a nanosecond; a literal picked by a
/// <c>switch</c> costs nine, decoding each time forty. Two threads that read a text for the first time at the same moment may
/// both decode it and then hold different instances of equal content; a string is safe to publish without a lock.
/// </summary>
internal struct TextCache
{
    private string?[]? _slots;

    /// <summary>The text, if it was read before.</summary>
    public readonly bool TryGet(int index, [NotNullWhen(true)] out string? text)
    {
        string?[]? slots = _slots;
        text = slots is null ? null : slots[index];
        return text is not null;
    }

    /// <summary>Decodes and keeps the text at a place of a pool.</summary>
    public string Keep(ReadOnlySpan<byte> pool, int index)
    {
        // The first position says where the positions end, and so how many texts there are.
        int count = (PackedNumbers.Read(pool, 0) / PackedNumbers.Width) - 1;
        return Keep(count, index, TextPool.Read(pool, index));
    }

    /// <summary>Decodes and keeps a text as one of so many.</summary>
    public string Keep(int count, int index, ReadOnlySpan<byte> utf8)
    {
        if (_slots is null)
        {
            Interlocked.CompareExchange(ref _slots, new string?[count], null);
        }

        return _slots[index] ??= Encoding.UTF8.GetString(utf8);
    }
}
