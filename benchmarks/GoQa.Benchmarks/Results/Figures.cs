using System.Globalization;

namespace GoQa.Benchmarks.Results;

/// <summary>Figures as text: three significant digits, more would be noise.</summary>
internal static class Figures
{
    public static string Of(double value) =>
        Math.Abs(value) >= 100 ? value.ToString("#,0", CultureInfo.InvariantCulture)
        : Math.Abs(value) >= 10 ? value.ToString("0.0", CultureInfo.InvariantCulture)
        : value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A figure that was chosen, not measured: as few digits as it has.</summary>
    public static string Short(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Ratio(double value) => Of(value) + "x";

    public static string Of(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
