namespace GoQa.Format;

/// <summary>
/// One question under one term, as a packed number: 18 bits for the question, 7 for the weight of the term in it, 3 for the field
/// that contributes most. The two that decide the rank stand together, so that one comparison orders both.
/// </summary>
internal static class SearchPosting
{
    /// <summary>The largest weight.</summary>
    public const int MaxWeight = 127;

    /// <summary>Bits of weight and field.</summary>
    public const int WeightAndFieldBits = 10;

    /// <summary>Bits of the field.</summary>
    public const int FieldBits = 3;

    /// <summary>Makes the number.</summary>
    public static int Pack(int row, int weight, int field) => (row << WeightAndFieldBits) | (weight << FieldBits) | field;
}
