namespace GoQa.Format;

/// <summary>
/// One question under one term, as a packed number in two halves of 14 bits. The lower one is 7 bits for the weight of the term in the question, 3 for
/// the field that contributes most, and the 4 upper bits of the question's row; the upper one is the 14 lower bits of the row. The two
/// that decide the rank stand together, and a search puts a number of its own in the place of the 4 bits, so that one comparison orders
/// all three.
/// </summary>
internal static class SearchPosting
{
    /// <summary>The largest weight.</summary>
    public const int MaxWeight = 127;

    /// <summary>Bits below the field.</summary>
    public const int PlaceBits = 4;

    /// <summary>Bits below the weight.</summary>
    public const int WeightShift = PlaceBits + FieldBits;

    /// <summary>Bits of the lower half: weight, field, and what stands below them.</summary>
    public const int HalfBits = 14;

    private const int FieldBits = 3;
    private const uint PlaceMask = (1u << PlaceBits) - 1;
    private const uint HalfMask = (1u << HalfBits) - 1;

    /// <summary>Makes the number.</summary>
    public static int Pack(int row, int weight, int field) =>
        ((row & (int)HalfMask) << HalfBits) | (weight << WeightShift) | (field << PlaceBits) | (row >> HalfBits);

    /// <summary>The row of a posting that was read as two halves.</summary>
    public static int Row(uint halves) => (int)((halves >> PackedNumbers.HalfShift) | ((halves & PlaceMask) << HalfBits));

    /// <summary>The weight of a posting that was read as two halves.</summary>
    public static int Weight(uint halves) => (int)((halves & HalfMask) >> WeightShift);

    /// <summary>Weight and field of a posting that was read as two halves, zeros below them.</summary>
    public static uint WeightAndField(uint halves) => halves & HalfMask & ~PlaceMask;

    /// <summary>The field of a number in the form of <see cref="WeightAndField"/>.</summary>
    public static int Field(uint weightAndField) => (int)(weightAndField >> PlaceBits) & ((1 << FieldBits) - 1);
}
